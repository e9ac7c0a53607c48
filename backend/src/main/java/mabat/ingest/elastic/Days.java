package mabat.ingest.elastic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import mabat.enrich.Stories;
import mabat.enrich.Telling;

/**
 * Days in a row.
 *
 * @param to the day behind the last one
 */
record Days(LocalDate from, LocalDate to) {
    /** On which an article of the same story as one of some day can stand. */
    static Days around(LocalDate day) {
        return new Days(day.minusDays(Stories.DAYS), day.plusDays(Stories.DAYS + 1));
    }

    /** The same for several articles, in order and without gaps or overlaps between neighbours. */
    static List<Days> around(List<Telling> tellings) {
        TreeSet<LocalDate> days = new TreeSet<>();
        tellings.forEach(telling -> days.add(telling.day()));
        List<Days> around = new ArrayList<>();
        for (LocalDate day : days) {
            Days next = around(day);
            int last = around.size() - 1;
            if (last >= 0 && !next.from().isAfter(around.get(last).to())) {
                around.set(last, new Days(around.get(last).from(), next.to()));
            } else {
                around.add(next);
            }
        }
        return around;
    }
}
