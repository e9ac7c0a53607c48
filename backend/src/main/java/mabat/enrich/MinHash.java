package mabat.enrich;

import java.util.ArrayList;
import java.util.List;

/**
 * Signatures of a text by the minimum hash method: two texts whose sets of five-word runs overlap
 * by 80 % or more share at least one signature with a probability above 99.9 %; below 30 % they
 * hardly ever do. Whoever finds a shared signature still compares the texts.
 */
final class MinHash {
    private static final int RUN = 5;
    private static final int BANDS = 16;
    private static final int ROWS = 4;
    private static final long[] FACTORS = factors();

    private MinHash() {}

    /** Sixteen signatures, or none for a text of fewer than five words. */
    static List<String> of(PlainWords words) {
        long[] runs = runs(words);
        if (runs.length == 0) {
            return List.of();
        }
        List<String> signatures = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            signatures.add(Integer.toHexString(band) + "-" + Long.toHexString(band(runs, band)));
        }
        return signatures;
    }

    /**
     * The runs are well mixed already, so a multiplication makes another order of them. All four
     * orders of a band are looked at in one go, which takes half the time.
     */
    private static long band(long[] runs, int band) {
        long one = FACTORS[band * ROWS];
        long two = FACTORS[band * ROWS + 1];
        long three = FACTORS[band * ROWS + 2];
        long four = FACTORS[band * ROWS + 3];
        long first = Long.MAX_VALUE;
        long second = Long.MAX_VALUE;
        long third = Long.MAX_VALUE;
        long fourth = Long.MAX_VALUE;
        for (long run : runs) {
            first = Math.min(first, run * one);
            second = Math.min(second, run * two);
            third = Math.min(third, run * three);
            fourth = Math.min(fourth, run * four);
        }
        return signature(signature(signature(signature(band, first), second), third), fourth);
    }

    private static long signature(long before, long least) {
        return mix(before * 31 + least);
    }

    private static long[] factors() {
        long[] factors = new long[BANDS * ROWS];
        for (int k = 0; k < factors.length; k++) {
            factors[k] = mix(k + 1) | 1;
        }
        return factors;
    }

    /** Hashes of the runs of five words, in order; none for a text of fewer words. */
    static long[] runs(PlainWords words) {
        long[] runs = new long[Math.max(0, words.size() - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            long run = 0;
            for (int j = i; j < i + RUN; j++) {
                run = mix(run * 31 + words.hash(j));
            }
            runs[i] = run;
        }
        return runs;
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
