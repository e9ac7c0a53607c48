package mabat.analysis.hebrew;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a {@link WordFilter} writes for a word.
 *
 * @param features what is switched on
 * @param lemmas how many dictionary forms a Hebrew word may have, at least 1
 */
public record WordSettings(Set<Feature> features, int lemmas) {

    /** A part of the analysis that can be left out. */
    public enum Feature {
        /** Take attached Hebrew particles off. */
        PARTICLES,
        /** Write dictionary forms and English stems instead of the word itself. */
        BASE_FORMS,
        /** Add the written form, marked, beside the base forms. */
        SURFACE,
        /** Words that no dictionary knows are also found without their particles. */
        UNKNOWN_WORDS,
        /** Unknown words are also looked up with a vowel letter more or less. */
        SPELLING,
        /** Write the parts of a hyphenated Hebrew word as one word, too. */
        COMPOUNDS,
        /** Keep the likely dictionary forms only. */
        RANKING
    }

    private static final int USUAL_LEMMAS = 3;

    public WordSettings {
        if (lemmas < 1) {
            throw new IllegalArgumentException("a word has at least one lemma, not " + lemmas);
        }
        features = Set.copyOf(features);
    }

    /** The main text fields: any form of a word finds any other. */
    public static WordSettings bilingual() {
        return new WordSettings(EnumSet.allOf(Feature.class), USUAL_LEMMAS);
    }

    /** The {@code .exact} fields: written forms, particles aside. */
    public static WordSettings exact() {
        return new WordSettings(
                EnumSet.of(Feature.PARTICLES, Feature.UNKNOWN_WORDS, Feature.RANKING),
                USUAL_LEMMAS);
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    public WordSettings without(Feature feature) {
        Set<Feature> fewer = EnumSet.noneOf(Feature.class);
        fewer.addAll(features);
        fewer.remove(feature);
        return new WordSettings(fewer, lemmas);
    }

    public WordSettings withLemmas(int count) {
        return new WordSettings(features, count);
    }
}
