package mabat.enrich;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runs of five words of a text: a set of hashes, kept in order. They are made when they are
 * first compared with others, which for most texts is never. Not thread-safe.
 */
public final class WordRuns {
    private List<String> parts;
    private long @Nullable [] hashes;

    private WordRuns(List<String> parts) {
        this.parts = parts;
    }

    static WordRuns of(List<String> parts) {
        return new WordRuns(List.copyOf(parts));
    }

    private long[] hashes() {
        long[] known = hashes;
        if (known == null) {
            known = inOrder(MinHash.runs(PlainWords.of(parts)));
            hashes = known;
            parts = List.of();
        }
        return known;
    }

    private static long[] inOrder(long[] runs) {
        Arrays.sort(runs);
        int different = 0;
        for (int i = 0; i < runs.length; i++) {
            if (i == 0 || runs[i] != runs[i - 1]) {
                runs[different++] = runs[i];
            }
        }
        return Arrays.copyOf(runs, different);
    }

    /** Jaccard's share: runs in both texts by runs in either; 0 when one has none. */
    double likeness(WordRuns other) {
        return likeness(hashes(), other.hashes());
    }

    private static double likeness(long[] mine, long[] theirs) {
        if (mine.length == 0 || theirs.length == 0) {
            return 0;
        }
        int both = 0;
        int here = 0;
        int there = 0;
        while (here < mine.length && there < theirs.length) {
            int order = Long.compare(mine[here], theirs[there]);
            both += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return (double) both / (mine.length + theirs.length - both);
    }
}
