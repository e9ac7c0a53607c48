package mabat.analysis.hebrew;

/**
 * Everything of the lexicon but the forms themselves.
 *
 * @param version of data and priors
 * @param lemmas all lemmas one after the other
 * @param lemmaStart where each lemma starts, and one more entry: where the last one ends
 * @param lemmaPrior log probability of each lemma in steps of {@link #STEP} nats below zero
 * @param setStart where each set of readings starts, and one more entry
 * @param readings lemma and kind of each reading, see {@link Lexicon}
 * @param shapeScore log probability of a kind behind a chain of particles, kind by kind
 */
record LexiconData(
        String version,
        String lemmas,
        int[] lemmaStart,
        byte[] lemmaPrior,
        int[] setStart,
        int[] readings,
        float[] shapeScore) {

    static final float STEP = 0.1f;
    static final int KIND_BITS = 5;
    private static final int SETTLED = 1 << KIND_BITS - 1;
    private static final int KIND = SETTLED - 1;

    float lemmaScore(int lemma) {
        return -STEP * (lemmaPrior[lemma] & 0xff);
    }

    LexiconData withPriors(byte[] lemmaPrior, float[] shapeScore) {
        return new LexiconData(
                version, lemmas, lemmaStart, lemmaPrior, setStart, readings, shapeScore);
    }

    static int reading(int lemma, FormKind kind) {
        return lemma << KIND_BITS | kind.ordinal();
    }

    /** The same reading as one that excludes all others of the form. */
    static int settled(int reading) {
        return reading | SETTLED;
    }

    static boolean isSettled(int reading) {
        return (reading & SETTLED) != 0;
    }

    static int lemmaOf(int reading) {
        return reading >> KIND_BITS;
    }

    static FormKind kindOf(int reading) {
        return FormKind.at(reading & KIND);
    }
}
