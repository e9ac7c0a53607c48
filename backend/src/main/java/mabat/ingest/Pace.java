package mabat.ingest;

import java.time.Duration;

/**
 * How many articles go into one batch: more while Elasticsearch writes them quickly, fewer when a
 * batch takes long, because its machine is small or busy. Batches that are too large cost memory
 * and time-outs, those that are too small cost a sync to the disk for little. For one thread.
 */
final class Pace {
    static final int FEWEST = 50;
    static final int FIRST = 250;
    static final int MOST = 1_000;

    /** Half of what a request of Elasticsearch's own bulk helper holds. */
    private static final long MOST_CHARACTERS = 2_500_000;

    private static final Duration QUICK = Duration.ofSeconds(1);
    private static final Duration SLOW = Duration.ofSeconds(5);

    private int articles = FIRST;

    /** Whether a batch of this size should be written before it grows. */
    boolean isEnough(int items, long characters) {
        return items >= articles || characters >= MOST_CHARACTERS;
    }

    /**
     * Learns from a batch.
     *
     * @param written how many articles it had
     */
    void took(int written, Duration time) {
        if (time.compareTo(SLOW) > 0) {
            articles = Math.max(FEWEST, articles / 2);
        } else if (time.compareTo(QUICK) < 0 && written >= articles) {
            articles = Math.min(MOST, articles + articles / 4);
        }
    }

    /** Articles in the next batch, when they are not long. */
    int articles() {
        return articles;
    }
}
