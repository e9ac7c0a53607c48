package mabat.search;

import java.time.LocalDate;
import java.util.List;

/**
 * Articles over time. Ignores the date filter, so that a brush can be widened, and respects
 * everything else.
 *
 * @param bars without gaps, oldest first; empty when no article has a date
 * @param undated matching articles without a publication date
 */
public record Histogram(Interval interval, List<Bar> bars, long undated) {
    public Histogram {
        bars = List.copyOf(bars);
    }

    public static Histogram empty() {
        return new Histogram(Interval.DAY, List.of(), 0);
    }

    /** The width of a bar; weeks start on Monday. */
    public enum Interval {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    /**
     * @param from first day of the bar
     * @param count exact
     */
    public record Bar(LocalDate from, long count) {}
}
