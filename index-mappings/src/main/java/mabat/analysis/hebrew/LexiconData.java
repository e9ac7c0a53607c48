package mabat.analysis.hebrew;

/**
 * Everything of the lexicon but the forms themselves. Scores are log probabilities in thousandths
 * of a nat: whole numbers compare alike on every machine.
 *
 * @param lemmas all lemmas one after the other
 * @param lemmaStart where each lemma starts, and one more entry: where the last one ends
 * @param lemmaPrior log probability of each lemma in steps of {@link #STEP} below zero
 * @param readings sets of readings one after the other, each ended by {@link #isLast}
 * @param shapeScore log probability of a kind behind a chain of particles, kind by kind; {@link
 *     #FORBIDDEN} where grammar forbids it
 */
record LexiconData(
        char[] lemmas, int[] lemmaStart, byte[] lemmaPrior, int[] readings, int[] shapeScore) {

    /** Smaller than any score. */
    static final int FORBIDDEN = Integer.MIN_VALUE;

    /** A tenth of a nat. */
    static final int STEP = 100;

    private static final int KIND = (1 << 4) - 1;
    private static final int SETTLED = 1 << 4;
    private static final int LAST = 1 << 5;
    private static final int LEMMA_SHIFT = 6;

    int lemmaScore(int lemma) {
        return -STEP * (lemmaPrior[lemma] & 0xff);
    }

    LexiconData withPriors(byte[] lemmaPrior, int[] shapeScore) {
        return new LexiconData(lemmas, lemmaStart, lemmaPrior, readings, shapeScore);
    }

    static int reading(int lemma, FormKind kind) {
        return lemma << LEMMA_SHIFT | kind.ordinal();
    }

    /** The same reading as one that excludes all others of the form. */
    static int settled(int reading) {
        return reading | SETTLED;
    }

    static boolean isSettled(int reading) {
        return (reading & SETTLED) != 0;
    }

    /** The same reading as the last one of its set. */
    static int last(int reading) {
        return reading | LAST;
    }

    static boolean isLast(int reading) {
        return (reading & LAST) != 0;
    }

    static int lemmaOf(int reading) {
        return reading >> LEMMA_SHIFT;
    }

    static FormKind kindOf(int reading) {
        return FormKind.at(kindNumberOf(reading));
    }

    /** The ordinal of the reading's {@link FormKind}. */
    static int kindNumberOf(int reading) {
        return reading & KIND;
    }
}
