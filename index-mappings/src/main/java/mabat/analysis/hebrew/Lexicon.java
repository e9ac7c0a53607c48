package mabat.analysis.hebrew;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.fst.BytesRefFSTEnum;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/**
 * The Hebrew word list in memory: written form to what it can be. Read once per JVM from the class
 * path, immutable, shared by every analyzer; see {@link LexiconFile} for the format.
 *
 * <p>A form's readings are integers: the lemma in the upper bits, the {@link FormKind} in the lower
 * four.
 */
final class Lexicon {

    private static final String RESOURCE = "lexicon.bin";

    private final LexiconData data;
    private final FST<Long> forms;

    Lexicon(LexiconData data, FST<Long> forms) {
        this.data = data;
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
        return new Lexicon(other, forms);
    }

    /** Reads the word list and its transducer. */
    static FST<Long> readForms(DataInput in) throws IOException {
        PositiveIntOutputs outputs = PositiveIntOutputs.getSingleton();
        return new FST<>(FST.readMetadata(in, outputs), in);
    }

    /** A new place to look words up from; one per thread. */
    Lookup lookup() {
        return new Lookup(forms);
    }

    /** Walks through all forms. */
    BytesRefFSTEnum<Long> forms() {
        return new BytesRefFSTEnum<>(forms);
    }

    int firstReading(int set) {
        return data.setStart()[set];
    }

    int endOfReadings(int set) {
        return data.setStart()[set + 1];
    }

    int reading(int index) {
        return data.readings()[index];
    }

    /** Log probability of the lemma, in nats. */
    float lemmaScore(int lemma) {
        return data.lemmaScore(lemma);
    }

    /** Log probability of this kind of form behind this chain of particles, in nats. */
    float shapeScore(FormKind kind, int shape) {
        return data.shapeScore()[kind.ordinal() * Particles.SHAPES + shape];
    }

    /** Copies the lemma's letters; returns their number. */
    int copyLemma(int lemma, char[] target) {
        int start = data.lemmaStart()[lemma];
        int length = data.lemmaStart()[lemma + 1] - start;
        data.lemmas().getChars(start, start + length, target, 0);
        return length;
    }

    String lemma(int lemma) {
        return data.lemmas().substring(data.lemmaStart()[lemma], data.lemmaStart()[lemma + 1]);
    }

    /** Changes when the same text may get other terms; part of the index settings. */
    String version() {
        return data.version();
    }
}
