package mabat.analysis.hebrew;

/**
 * What a {@link WordFilter} writes for a word.
 *
 * @param particles take attached Hebrew particles off
 * @param surface add the written form, marked, beside the base forms
 * @param baseForms write dictionary forms and English stems; without them a word is its written
 *     form and what is left when particles or the English possessive come off
 */
public record WordSettings(boolean particles, boolean surface, boolean baseForms) {

    /** The main text fields: any form of a word finds any other. */
    public static WordSettings bilingual() {
        return new WordSettings(true, true, true);
    }

    /** The {@code .exact} fields: written forms, particles aside. */
    public static WordSettings exact() {
        return new WordSettings(true, false, false);
    }
}
