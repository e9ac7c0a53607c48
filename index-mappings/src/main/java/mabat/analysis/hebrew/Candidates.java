package mabat.analysis.hebrew;

import java.util.Arrays;

/**
 * All readings of one written word that grammar allows: which letters are particles, which lemma
 * the rest belongs to. Reused from word to word.
 */
final class Candidates {

    /** Shorter words have too many neighbours. */
    private static final int SHORTEST_NEAR = 4;

    /** Readings of the word as it stands, without particles, get this many nats. Measured. */
    private static final float WHOLE = 1;

    private final Lexicon lexicon;
    private final Lookup lookup;
    private int size;
    private int[] lemmas = new int[32];
    private int[] cuts = new int[32];
    private FormKind[] kinds = new FormKind[32];
    private float[] scores = new float[32];
    private boolean wholeKnown;

    Candidates(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.lookup = lexicon.lookup();
    }

    /** Finds the readings of {@code word[0..length)}, final letters settled, no geresh. */
    void find(char[] word, int length, boolean particles) {
        size = 0;
        int whole = lookup.set(word, 0, length);
        wholeKnown = whole != Lookup.UNKNOWN;
        if (addSet(whole, 0, 0) || !particles) {
            return;
        }
        int longest = Math.min(Particles.LONGEST, length - 1);
        for (int cut = 1; cut <= longest && Letters.isParticle(word[cut - 1]); cut++) {
            int shape = Particles.shape(word, 0, cut);
            if (shape >= 0) {
                if (addSet(lookup.set(word, cut, length), cut, shape)) {
                    return;
                }
                if (startsWithDoubledVav(word, cut, length)) {
                    // Spelling doubles a vav behind a particle: לוועדה is ל and ועדה.
                    addSet(lookup.set(word, cut + 1, length), cut, shape);
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
            lookup.near(word, cut, length, set -> addSet(set, cut, shape));
        }
    }

    private static boolean startsWithDoubledVav(char[] word, int from, int length) {
        return from + 2 < length && word[from] == 'ו' && word[from + 1] == 'ו';
    }

    /** Adds a form's readings; true when one of them settles the matter. */
    private boolean addSet(int set, int cut, int shape) {
        if (set == Lookup.UNKNOWN) {
            return false;
        }
        int end = lexicon.endOfReadings(set);
        boolean settled = false;
        for (int i = lexicon.firstReading(set); i < end; i++) {
            settled |= LexiconData.isSettled(lexicon.reading(i));
        }
        for (int i = lexicon.firstReading(set); i < end; i++) {
            int reading = lexicon.reading(i);
            FormKind kind = LexiconData.kindOf(reading);
            boolean open = !settled || kind == FormKind.INFINITIVE;
            if (kind.allows(shape) && (open || LexiconData.isSettled(reading))) {
                int lemma = LexiconData.lemmaOf(reading);
                float score = lexicon.lemmaScore(lemma) + lexicon.shapeScore(kind, shape);
                add(lemma, cut, kind, cut == 0 ? score + WHOLE : score);
            }
        }
        return settled;
    }

    private void add(int lemma, int cut, FormKind kind, float score) {
        if (size == lemmas.length) {
            int wider = size * 2;
            lemmas = Arrays.copyOf(lemmas, wider);
            cuts = Arrays.copyOf(cuts, wider);
            kinds = Arrays.copyOf(kinds, wider);
            scores = Arrays.copyOf(scores, wider);
        }
        lemmas[size] = lemma;
        cuts[size] = cut;
        kinds[size] = kind;
        scores[size] = score;
        size++;
    }

    /** Best first; of readings with the same lemma the best one stays. */
    void rank() {
        for (int i = 1; i < size; i++) {
            for (int j = i; j > 0 && scores[j] > scores[j - 1]; j--) {
                swap(j, j - 1);
            }
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!hasLemma(lemmas[i], kept)) {
                swap(i, kept);
                kept++;
            }
        }
        size = kept;
    }

    private boolean hasLemma(int lemma, int before) {
        for (int i = 0; i < before; i++) {
            if (lemmas[i] == lemma) {
                return true;
            }
        }
        return false;
    }

    private void swap(int i, int j) {
        int lemma = lemmas[i];
        lemmas[i] = lemmas[j];
        lemmas[j] = lemma;
        int cut = cuts[i];
        cuts[i] = cuts[j];
        cuts[j] = cut;
        FormKind kind = kinds[i];
        kinds[i] = kinds[j];
        kinds[j] = kind;
        float score = scores[i];
        scores[i] = scores[j];
        scores[j] = score;
    }

    int size() {
        return size;
    }

    /** Whether the word as written, all letters, is in the word list. */
    boolean wholeKnown() {
        return wholeKnown;
    }

    int lemma(int index) {
        return lemmas[index];
    }

    /** How many letters at the front are particles. */
    int cut(int index) {
        return cuts[index];
    }

    FormKind kind(int index) {
        return kinds[index];
    }

    float score(int index) {
        return scores[index];
    }
}
