package mabat.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mabat.search.Histogram.Bar;
import mabat.search.Histogram.Interval;

/** Makes a histogram of daily counts: the narrowest bars of which there are not too many. */
final class Histograms {
    /** More bars than this cannot be told apart on a small screen. */
    static final int MOST_BARS = 120;

    /** Years beyond this many are cut off at the old end; a typo in a date must not cost a page. */
    private static final int MOST_YEARS = 1000;

    private Histograms() {}

    static Histogram of(SortedMap<LocalDate, Long> days, long undated) {
        if (days.isEmpty()) {
            return new Histogram(Interval.DAY, List.of(), undated);
        }
        Interval interval = interval(days.firstKey(), days.lastKey());
        SortedMap<LocalDate, Long> counts = new TreeMap<>();
        days.forEach((day, count) -> counts.merge(start(interval, day), count, Long::sum));
        List<Bar> bars = new ArrayList<>();
        LocalDate from = counts.firstKey();
        LocalDate oldest = counts.lastKey().minusYears(MOST_YEARS);
        for (LocalDate bar = from.isBefore(oldest) ? start(interval, oldest) : from;
                !bar.isAfter(counts.lastKey());
                bar = next(interval, bar)) {
            bars.add(new Bar(bar, counts.getOrDefault(bar, 0L)));
        }
        return new Histogram(interval, bars, undated);
    }

    private static Interval interval(LocalDate first, LocalDate last) {
        for (Interval interval : Interval.values()) {
            if (bars(interval, first, last) <= MOST_BARS) {
                return interval;
            }
        }
        return Interval.YEAR;
    }

    private static long bars(Interval interval, LocalDate first, LocalDate last) {
        LocalDate from = start(interval, first);
        LocalDate to = start(interval, last);
        return 1
                + switch (interval) {
                    case DAY -> ChronoUnit.DAYS.between(from, to);
                    case WEEK -> ChronoUnit.WEEKS.between(from, to);
                    case MONTH -> ChronoUnit.MONTHS.between(from, to);
                    case QUARTER -> ChronoUnit.MONTHS.between(from, to) / 3;
                    case YEAR -> ChronoUnit.YEARS.between(from, to);
                };
    }

    private static LocalDate start(Interval interval, LocalDate day) {
        return switch (interval) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static LocalDate next(Interval interval, LocalDate bar) {
        return switch (interval) {
            case DAY -> bar.plusDays(1);
            case WEEK -> bar.plusWeeks(1);
            case MONTH -> bar.plusMonths(1);
            case QUARTER -> bar.plusMonths(3);
            case YEAR -> bar.plusYears(1);
        };
    }
}
