package mabat.analysis.hebrew;

import mabat.analysis.hebrew.WordSettings.Feature;

/**
 * The terms of a word with gershayim. An acronym's term is its letters: {@code ארה"ב} and {@code
 * ארהב} are one word. Acronyms of the word list lose just the particles that leave an acronym of
 * the list; of others every possible particle comes off.
 */
final class AcronymTerms {

    /** What an acronym can take at its end: {@code מנכ"לים}, {@code ח"כית}, {@code צה"לי}. */
    private static final String[] ENDINGS = {
        "ים", "ות", "ית", "יות", "יים", "י", "ה", "ו", "נו", "ם", "ך", "יו", "יה", "יהם", "ת"
    };

    private final Lexicon lexicon;
    private final Candidates candidates;
    private final boolean particles;
    private final boolean baseForms;
    private final boolean unknownWords;
    private final char[] letters = new char[128];

    AcronymTerms(Lexicon lexicon, WordSettings settings) {
        this.lexicon = lexicon;
        candidates = new Candidates(lexicon);
        particles = settings.has(Feature.PARTICLES);
        baseForms = settings.has(Feature.BASE_FORMS);
        unknownWords = settings.has(Feature.UNKNOWN_WORDS);
    }

    /**
     * Adds the terms of letters with one gershayim among them.
     *
     * @return false, and nothing is added, when a particle stands in front of an opening quote
     */
    boolean acronym(char[] word, int length, Terms terms) {
        Letters.settleFinals(word, 0, length);
        int gershayim = indexOfGershayim(word, length);
        if (known(word, length, terms)) {
            return true;
        }
        boolean inflected = length - gershayim > 2;
        if (particles && inflected && Particles.isChain(word, 0, gershayim)) {
            return false;
        }
        if (inflected && baseForms && hasEnding(word, gershayim + 2, length)) {
            char first = word[gershayim + 1];
            word[gershayim + 1] = Letters.wordFinal(first);
            boolean baseKnown = known(word, gershayim + 2, terms);
            if (!baseKnown) {
                addUnknown(word, gershayim + 2, gershayim, terms);
            }
            word[gershayim + 1] = first;
        }
        addUnknown(word, length, gershayim, terms);
        return true;
    }

    private boolean known(char[] word, int length, Terms terms) {
        candidates.find(word, length, particles);
        candidates.rank();
        if (candidates.size() == 0) {
            return false;
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.wholeKnown() && candidates.cut(i) > 0) {
                continue;
            }
            if (baseForms) {
                int lemma = candidates.lemma(i);
                int start = lexicon.lemmaStart(lemma);
                terms.add(lexicon.lemmaLetters(), start, lexicon.lemmaEnd(lemma), TermRule.ACRONYM);
            } else {
                addLetters(word, 0, length, terms);
                addLetters(word, candidates.cut(i), length, terms);
            }
        }
        return true;
    }

    private void addUnknown(char[] word, int length, int gershayim, Terms terms) {
        addLetters(word, 0, length, terms);
        if (particles && unknownWords) {
            int longest = Math.min(gershayim - 1, Particles.LONGEST);
            for (int cut = 1; cut <= longest; cut++) {
                if (Particles.isChain(word, 0, cut)) {
                    addLetters(word, cut, length, terms);
                }
            }
        }
    }

    private void addLetters(char[] word, int from, int to, Terms terms) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (word[i] != '"') {
                letters[count++] = word[i];
            }
        }
        Letters.settleFinals(letters, 0, count);
        terms.add(letters, 0, count, TermRule.ACRONYM);
    }

    private static int indexOfGershayim(char[] word, int length) {
        int at = 0;
        while (at < length && word[at] != '"') {
            at++;
        }
        return at;
    }

    private static boolean hasEnding(char[] word, int from, int to) {
        for (String ending : ENDINGS) {
            if (ending.length() == to - from && matches(ending, word, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String ending, char[] word, int from) {
        for (int i = 0; i < ending.length(); i++) {
            if (word[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
