package mabat.analysis.hebrew;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The Hebrew word list in memory: written form to what it can be. Read once per JVM from the class
 * path, immutable, shared by every analyzer; see {@link LexiconFile} for the format.
 */
final class Lexicon {

    private static final String RESOURCE = "lexicon.bin";

    private final String version;
    private final LexiconData data;
    private final int[] readings;
    private final Forms forms;

    Lexicon(String version, LexiconData data, Forms forms) {
        this.version = version;
        this.data = data;
        readings = data.readings();
        this.forms = forms;
    }

    private static final class Holder {
        static final Lexicon SHARED = load();
    }

    /** The lexicon of this build. */
    static Lexicon shared() {
        return Holder.SHARED;
    }

    private static Lexicon load() {
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path");
            }
            return LexiconFile.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read; build it again", e);
        }
    }

    /** The same forms with other tables. */
    Lexicon with(LexiconData other) {
        return new Lexicon(version, other, forms);
    }

    Forms forms() {
        return forms;
    }

    /** One reading; the set that a form leads to starts at its number and ends by itself. */
    int reading(int index) {
        return readings[index];
    }

    /** Log probability of the lemma, in thousandths of a nat. */
    int lemmaScore(int lemma) {
        return data.lemmaScore(lemma);
    }

    /**
     * Log probability of this kind of form behind this chain of particles, in thousandths of a nat,
     * or {@link LexiconData#FORBIDDEN}.
     *
     * @param kind the ordinal of a {@link FormKind}
     */
    int shapeScore(int kind, int shape) {
        return data.shapeScore()[kind * Particles.SHAPES + shape];
    }

    /** The letters of all lemmas; not to be changed. */
    char[] lemmaLetters() {
        return data.lemmas();
    }

    /** Where the lemma starts in {@link #lemmaLetters}. */
    int lemmaStart(int lemma) {
        return data.lemmaStart()[lemma];
    }

    int lemmaEnd(int lemma) {
        return data.lemmaStart()[lemma + 1];
    }

    String lemma(int lemma) {
        return new String(data.lemmas(), lemmaStart(lemma), lemmaEnd(lemma) - lemmaStart(lemma));
    }

    /** The check sum of the file, eight hexadecimal digits: another lexicon has another one. */
    String version() {
        return version;
    }
}
