package mabat.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Publication days, both ends inclusive, in UTC.
 *
 * @param from absent = open
 * @param to absent = open; never before {@code from}
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final DateRange OPEN = new DateRange(null, null);

    public DateRange {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    /** Every day. */
    public static DateRange open() {
        return OPEN;
    }

    /** Whether a moment is on one of the days, UTC. */
    public boolean contains(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean isOpen() {
        return from == null && to == null;
    }
}
