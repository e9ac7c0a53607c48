package mabat.enrich;

import java.util.Arrays;

/** The runs of five words of a text: a set of hashes, kept small and in order. */
public final class WordRuns {
    private final long[] hashes;

    private WordRuns(long[] hashes) {
        this.hashes = hashes;
    }

    /**
     * @param runs hashes in any order, equal ones among them
     */
    static WordRuns of(long... runs) {
        long[] hashes = runs.clone();
        Arrays.sort(hashes);
        int different = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[different++] = hashes[i];
            }
        }
        return new WordRuns(Arrays.copyOf(hashes, different));
    }

    /** Jaccard's share: runs in both texts by runs in either; 0 when one has none. */
    double likeness(WordRuns other) {
        if (hashes.length == 0 || other.hashes.length == 0) {
            return 0;
        }
        int both = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < hashes.length && theirs < other.hashes.length) {
            int order = Long.compare(hashes[mine], other.hashes[theirs]);
            both += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return (double) both / (hashes.length + other.hashes.length - both);
    }
}
