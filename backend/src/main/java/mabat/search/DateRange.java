package mabat.search;

import java.time.LocalDate;
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

    public boolean isOpen() {
        return from == null && to == null;
    }
}
