package mabat.analysis.hebrew;

import java.util.function.Consumer;

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

    /** Check sum of the word list, eight hexadecimal digits: another list has another one. */
    public static String version() {
        return Lexicon.shared().version();
    }

    /** Shows every reading of every form, in the order of the letters. */
    public static void forEach(Consumer<Reading> reader) {
        Lexicon lexicon = Lexicon.shared();
        lexicon.forms().forEach((form, set) -> readings(lexicon, form, set, reader));
    }

    private static void readings(Lexicon lexicon, String form, int set, Consumer<Reading> reader) {
        for (int i = set; ; i++) {
            int reading = lexicon.reading(i);
            int lemma = LexiconData.lemmaOf(reading);
            FormKind kind = LexiconData.kindOf(reading);
            float nats = lexicon.lemmaScore(lemma) / 1000f;
            reader.accept(new Reading(form, lexicon.lemma(lemma), kind, nats));
            if (LexiconData.isLast(reading)) {
                return;
            }
        }
    }
}
