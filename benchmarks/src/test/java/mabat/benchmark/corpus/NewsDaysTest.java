package mabat.benchmark.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class NewsDaysTest {
    private static final int ARTICLES = 1_000_000;
    private static final NewsDays DAYS = new NewsDays(CorpusShape.of(ARTICLES, 5));

    /** Articles of each day. */
    private static final Map<LocalDate, Integer> COUNTS = new HashMap<>();

    /** The affair of each day. */
    private static final Map<LocalDate, Integer> AFFAIRS = new HashMap<>();

    static {
        for (int i = 0; i < ARTICLES; i++) {
            double part = (double) i / ARTICLES;
            COUNTS.merge(DAYS.dayAt(part), 1, Integer::sum);
            AFFAIRS.put(DAYS.dayAt(part), DAYS.affairAt(part));
        }
    }

    @Test
    void an_affair_makes_a_burst_that_begins_suddenly_and_fades() {
        double quiet = mean(NewsDaysTest::quiet);
        double busy = mean(day -> !quiet(day));
        assertTrue(busy > 1.3 * quiet, busy + " beside " + quiet);

        double first = mean(day -> !quiet(day) && quiet(day.minusDays(1)));
        double last = mean(day -> !quiet(day) && quiet(day.plusDays(1)));
        assertTrue(first > 1.3 * last, first + " on first days, " + last + " on last ones");
    }

    @Test
    void some_seven_weeks_a_year_have_an_affair() {
        long affairs = AFFAIRS.values().stream().filter(affair -> affair > 0).distinct().count();
        assertTrue(affairs > 50 && affairs <= 71, affairs + " in ten years");
    }

    @Test
    void weekends_are_quieter_and_later_years_busier() {
        double weekend = mean(day -> quiet(day) && day.getDayOfWeek() == DayOfWeek.SATURDAY);
        double tuesday = mean(day -> quiet(day) && day.getDayOfWeek() == DayOfWeek.TUESDAY);
        assertTrue(weekend < 0.7 * tuesday, weekend + " beside " + tuesday);

        double early = mean(day -> quiet(day) && day.getYear() == 2016);
        double late = mean(day -> quiet(day) && day.getYear() == 2025);
        assertTrue(late > 1.4 * early, late + " beside " + early);
    }

    private static boolean quiet(LocalDate day) {
        return AFFAIRS.getOrDefault(day, 0) == 0;
    }

    private static double mean(Predicate<LocalDate> days) {
        return COUNTS.entrySet().stream()
                .filter(count -> days.test(count.getKey()))
                .mapToInt(Map.Entry::getValue)
                .average()
                .orElseThrow();
    }
}
