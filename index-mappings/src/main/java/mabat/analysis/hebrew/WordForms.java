package mabat.analysis.hebrew;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.fst.BytesRefFSTEnum;

/**
 * The whole word list, form by form: for generators and checks; analysis looks words up instead.
 */
public final class WordForms {

    private WordForms() {}

    /**
     * A reading of a written form. A form with several readings comes several times.
     *
     * @param form as written, with final letters, without particles
     * @param lemma its dictionary form
     * @param score log probability of the lemma among its kind, in nats
     */
    public record Reading(String form, String lemma, FormKind kind, float score) {}

    /** Shows every reading of every form, in the order of the letters. */
    public static void forEach(Consumer<Reading> reader) {
        Lexicon lexicon = Lexicon.shared();
        try {
            BytesRefFSTEnum<Long> forms = lexicon.forms();
            for (var entry = forms.next(); entry != null; entry = forms.next()) {
                String form = letters(entry.input);
                int set = Math.toIntExact(entry.output);
                for (int i = lexicon.firstReading(set); i < lexicon.endOfReadings(set); i++) {
                    int reading = lexicon.reading(i);
                    int lemma = LexiconData.lemmaOf(reading);
                    reader.accept(
                            new Reading(
                                    form,
                                    lexicon.lemma(lemma),
                                    LexiconData.kindOf(reading),
                                    lexicon.lemmaScore(lemma)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static String letters(BytesRef labels) {
        StringBuilder word = new StringBuilder(labels.length);
        for (int i = 0; i < labels.length; i++) {
            word.append(Lookup.letter(labels.bytes[labels.offset + i]));
        }
        return word.toString();
    }
}
