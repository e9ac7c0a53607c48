package mabat.analysis.hebrew;

import java.util.Arrays;

/**
 * All readings of one written word that grammar allows: which letters are particles, which lemma
 * the rest belongs to. Reused from word to word.
 *
 * <p>A reading is one long: its score in the upper half, below it lemma, kind of form and number of
 * particle letters, so that ranking moves one number about and makes no garbage.
 */
final class Candidates {

    /** Shorter words have too many neighbours. */
    private static final int SHORTEST_NEAR = 4;

    /** Readings of the word as it stands, without particles, get this much. Measured. */
    private static final int WHOLE = 1_000;

    private static final int CUT_BITS = 4;
    private static final int KIND_BITS = 4;
    private static final int LEMMA_SHIFT = CUT_BITS + KIND_BITS;

    private final Lexicon lexicon;
    private final Forms forms;
    private final NearForms near;
    private int size;
    private long[] readings = new long[32];
    private boolean wholeKnown;

    Candidates(Lexicon lexicon) {
        this.lexicon = lexicon;
        forms = lexicon.forms();
        near = new NearForms(forms);
    }

    /** Finds the readings of {@code word[0..length)}, final letters settled, no geresh. */
    void find(char[] word, int length, boolean particles) {
        size = 0;
        int whole = forms.set(word, 0, length);
        wholeKnown = whole != Forms.UNKNOWN;
        if (addSet(whole, 0, 0) || !particles) {
            return;
        }
        int longest = Math.min(Particles.LONGEST, length - 1);
        for (int cut = 1; cut <= longest && Letters.isParticle(word[cut - 1]); cut++) {
            int shape = Particles.shape(word, 0, cut);
            if (shape >= 0) {
                if (addSet(forms.set(word, cut, length), cut, shape)) {
                    return;
                }
                if (startsWithDoubledVav(word, cut, length)) {
                    // Spelling doubles a vav behind a particle: לוועדה is ל and ועדה.
                    addSet(forms.set(word, cut + 1, length), cut, shape);
                }
            }
        }
    }

    /**
     * Finds the readings of an unknown word when it is written with one vowel letter more or less.
     */
    void findNear(char[] word, int length, boolean particles) {
        size = 0;
        wholeKnown = false;
        nearFrom(word, 0, 0, length);
        int longest = particles ? Math.min(Particles.LONGEST, length - SHORTEST_NEAR) : 0;
        for (int cut = 1; cut <= longest && Letters.isParticle(word[cut - 1]); cut++) {
            int shape = Particles.shape(word, 0, cut);
            if (shape >= 0) {
                nearFrom(word, cut, shape, length);
            }
        }
    }

    private void nearFrom(char[] word, int cut, int shape, int length) {
        if (length - cut >= SHORTEST_NEAR) {
            near.find(word, cut, length);
            for (int i = 0; i < near.size(); i++) {
                addSet(near.set(i), cut, shape);
            }
        }
    }

    private static boolean startsWithDoubledVav(char[] word, int from, int length) {
        return from + 2 < length && word[from] == 'ו' && word[from + 1] == 'ו';
    }

    /** Adds a form's readings; true when one of them settles the matter. */
    private boolean addSet(int set, int cut, int shape) {
        if (set == Forms.UNKNOWN) {
            return false;
        }
        boolean settled = false;
        for (int i = set; ; i++) {
            int reading = lexicon.reading(i);
            int kind = LexiconData.kindNumberOf(reading);
            int shapeScore = lexicon.shapeScore(kind, shape);
            if (shapeScore != LexiconData.FORBIDDEN) {
                int lemma = LexiconData.lemmaOf(reading);
                int score = lexicon.lemmaScore(lemma) + shapeScore;
                add(lemma, cut, kind, cut == 0 ? score + WHOLE : score);
            }
            settled |= LexiconData.isSettled(reading);
            if (LexiconData.isLast(reading)) {
                return settled;
            }
        }
    }

    private void add(int lemma, int cut, int kind, int score) {
        if (size == readings.length) {
            readings = Arrays.copyOf(readings, size * 2);
        }
        readings[size++] =
                (long) score << Integer.SIZE | lemma << LEMMA_SHIFT | kind << CUT_BITS | cut;
    }

    /** Best first; of readings with the same lemma the best one stays. */
    void rank() {
        for (int i = 1; i < size; i++) {
            long reading = readings[i];
            int score = scoreOf(reading);
            int j = i;
            while (j > 0 && score > scoreOf(readings[j - 1])) {
                readings[j] = readings[j - 1];
                j--;
            }
            readings[j] = reading;
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!hasLemma(lemmaOf(readings[i]), kept)) {
                readings[kept++] = readings[i];
            }
        }
        size = kept;
    }

    private boolean hasLemma(int lemma, int before) {
        for (int i = 0; i < before; i++) {
            if (lemmaOf(readings[i]) == lemma) {
                return true;
            }
        }
        return false;
    }

    private static int scoreOf(long reading) {
        return (int) (reading >> Integer.SIZE);
    }

    private static int lemmaOf(long reading) {
        return (int) reading >>> LEMMA_SHIFT;
    }

    int size() {
        return size;
    }

    /** Whether the word as written, all letters, is in the word list. */
    boolean wholeKnown() {
        return wholeKnown;
    }

    int lemma(int index) {
        return lemmaOf(readings[index]);
    }

    /** How many letters at the front are particles. */
    int cut(int index) {
        return (int) readings[index] & (1 << CUT_BITS) - 1;
    }

    FormKind kind(int index) {
        return FormKind.at((int) readings[index] >> CUT_BITS & (1 << KIND_BITS) - 1);
    }

    /** Log probability in thousandths of a nat. */
    int score(int index) {
        return scoreOf(readings[index]);
    }
}
