package mabat.analysis.hebrew;

import mabat.analysis.hebrew.WordSettings.Feature;

/**
 * The terms of one Hebrew word: dictionary forms of its likely readings, or, when the word list has
 * none, the word and what is left of it without particles.
 */
final class HebrewTerms {

    /** Readings this much less likely than the best one are noise. Measured. */
    private static final int WITHIN = 4_000;

    /** Below this log probability the best reading may be an accident, and the word a name. */
    private static final int DOUBTFUL = -12_000;

    /** A word that loses its particles keeps at least this many letters. */
    private static final int SHORTEST_REST = 2;

    private final Lexicon lexicon;
    private final Candidates candidates;
    private final boolean particles;
    private final boolean baseForms;
    private final boolean unknownWords;
    private final boolean ranking;
    private final boolean spelling;
    private final int lemmas;

    HebrewTerms(Lexicon lexicon, WordSettings settings) {
        this.lexicon = lexicon;
        candidates = new Candidates(lexicon);
        particles = settings.has(Feature.PARTICLES);
        baseForms = settings.has(Feature.BASE_FORMS);
        unknownWords = settings.has(Feature.UNKNOWN_WORDS);
        spelling = baseForms && settings.has(Feature.SPELLING);
        ranking = settings.has(Feature.RANKING);
        lemmas = settings.lemmas();
    }

    /** Adds the terms of a word without gershayim; letters only, final letters settled. */
    void word(char[] word, int length, Terms terms) {
        candidates.find(word, length, particles);
        candidates.rank();
        if (candidates.size() == 0) {
            terms.add(word, 0, length, TermRule.WORD);
            stripped(word, length, terms);
            if (spelling) {
                candidates.findNear(word, length, particles);
                candidates.rank();
                lemmas(TermRule.SPELLING, terms);
            }
        } else if (baseForms) {
            known(word, length, terms);
        } else {
            exact(word, length, terms);
        }
    }

    private void known(char[] word, int length, Terms terms) {
        lemmas(TermRule.LEMMA, terms);
        if (!candidates.wholeKnown() && candidates.score(0) < DOUBTFUL) {
            // All readings take letters off; if the word is a name, they are wrong.
            terms.add(word, 0, length, TermRule.WORD);
        }
    }

    private void lemmas(TermRule rule, Terms terms) {
        int added = 0;
        for (int i = 0; i < candidates.size() && added < lemmas && isLikely(i); i++) {
            int lemma = candidates.lemma(i);
            int start = lexicon.lemmaStart(lemma);
            if (terms.add(lexicon.lemmaLetters(), start, lexicon.lemmaEnd(lemma), rule)) {
                added++;
            }
        }
    }

    private boolean isLikely(int index) {
        return !ranking || candidates.score(index) > candidates.score(0) - WITHIN;
    }

    /** The word itself and every licensed way to take its particles off. */
    private void exact(char[] word, int length, Terms terms) {
        terms.add(word, 0, length, TermRule.WORD);
        for (int i = 0; i < candidates.size() && isLikely(i); i++) {
            terms.add(word, candidates.cut(i), length, TermRule.PARTICLE);
        }
    }

    private void stripped(char[] word, int length, Terms terms) {
        if (!unknownWords || !particles) {
            return;
        }
        int longest = Math.min(Particles.LONGEST, length - SHORTEST_REST);
        for (int cut = 1; cut <= longest; cut++) {
            if (Particles.isChain(word, 0, cut)) {
                terms.add(word, cut, length, TermRule.PARTICLE);
            }
        }
    }
}
