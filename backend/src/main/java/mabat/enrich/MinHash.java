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
    static List<String> of(List<String> words) {
        long[] runs = runs(words);
        if (runs.length == 0) {
            return List.of();
        }
        long[] least = new long[BANDS * ROWS];
        for (int k = 0; k < least.length; k++) {
            least[k] = least(runs, FACTORS[k]);
        }
        List<String> signatures = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            long signature = band;
            for (int row = 0; row < ROWS; row++) {
                signature = mix(signature * 31 + least[band * ROWS + row]);
            }
            signatures.add(Integer.toHexString(band) + "-" + Long.toHexString(signature));
        }
        return signatures;
    }

    /** The runs are well mixed already, so a multiplication makes another order of them. */
    private static long least(long[] runs, long factor) {
        long least = Long.MAX_VALUE;
        for (long run : runs) {
            least = Math.min(least, run * factor);
        }
        return least;
    }

    private static long[] factors() {
        long[] factors = new long[BANDS * ROWS];
        for (int k = 0; k < factors.length; k++) {
            factors[k] = mix(k + 1) | 1;
        }
        return factors;
    }

    /** Hashes of the runs of five words, in order; none for a text of fewer words. */
    static long[] runs(List<String> words) {
        long[] hashes = hashes(words);
        long[] runs = new long[Math.max(0, hashes.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            long run = 0;
            for (int j = i; j < i + RUN; j++) {
                run = mix(run * 31 + hashes[j]);
            }
            runs[i] = run;
        }
        return runs;
    }

    private static long[] hashes(List<String> words) {
        long[] hashes = new long[words.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(words.get(i));
        }
        return hashes;
    }

    private static long hash(String word) {
        long hash = 1125899906842597L;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return hash;
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
