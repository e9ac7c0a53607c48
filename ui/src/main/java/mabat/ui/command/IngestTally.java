package mabat.ui.command;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import mabat.ingest.ItemPlace;

/** Reports every item on a line of its own, and sums up. */
final class IngestTally {
    private final Terminal terminal;
    private final Map<String, Long> counts = new TreeMap<>();

    IngestTally(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * @param outcome indexed, updated, duplicate or skipped
     * @param detail the id, or the reason
     */
    void add(ItemPlace place, String outcome, String detail) {
        counts.merge(outcome, 1L, Long::sum);
        terminal.out().printf(Locale.ROOT, "%-9s  %s  %s%n", outcome, place, detail);
    }

    long count(String outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    void summary(Duration took) {
        double seconds = Math.max(0.001, took.toNanos() / 1e9);
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "%d indexed, %d updated, %d duplicate, %d skipped in %.1f s (%.0f a second)%n",
                        count("indexed"),
                        count("updated"),
                        count("duplicate"),
                        count("skipped"),
                        seconds,
                        total() / seconds);
    }
}
