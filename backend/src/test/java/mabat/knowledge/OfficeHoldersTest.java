package mabat.knowledge;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mabat.knowledge.table.KnowledgeTables;
import mabat.knowledge.table.OfficeRow;
import org.junit.jupiter.api.Test;

/**
 * Reads offices.tsv office by office: who came after whom. The rows were written person by person,
 * so a wrong date shows here as two holders at once or as nobody at all.
 */
class OfficeHoldersTest {
    private static final KnowledgeTables TABLES = KnowledgeTables.standard();

    /** A month: what a date without a day can be wrong by. */
    private static final long TOLERANCE = 31;

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    private static final Set<String> ONE_HOLDER =
            Set.of(
                    "head_of_state",
                    "head_of_government",
                    "foreign_minister",
                    "defence_minister",
                    "finance_minister",
                    "interior_minister",
                    "organisation_head");

    /**
     * Offices that two people really held at the same time, with one of the two where it was only
     * once.
     */
    private static final Set<String> SHARED =
            Set.of(
                    "SM head_of_state", // two captains regent
                    "NI head_of_state", // two co-presidents since 2025
                    "AF head_of_government abdul-kabir"); // stood in for a sick prime minister

    /** Offices that nobody held for longer than a month, with the first day of it. */
    private static final Set<String> VACANT =
            Set.of(
                    "AT head_of_state 2016-07-08", // the election was repeated
                    "BB head_of_state 2015-01-01", // a monarchy until 2021
                    "BF head_of_government 2022-01-24", // military rule
                    "HT head_of_state 2026-02-07", // the transitional council ended without a
                    // successor
                    "ML head_of_government 2020-08-18", // military rule
                    "SD head_of_government 2019-04-11", // military rule
                    "TN head_of_government 2021-07-25"); // dismissed by the president

    @Test
    void two_people_do_not_hold_one_office_at_the_same_time() {
        List<String> together = new ArrayList<>();
        holders()
                .forEach((office, rows) -> {
                    for (int i = 0; i < rows.size(); i++) {
                        for (OfficeRow later : rows.subList(i + 1, rows.size())) {
                            OfficeRow earlier = rows.get(i);
                            if (overlap(earlier, later) > TOLERANCE
                                    && !shared(office, earlier, later)) {
                                together.add(
                                        office + ": " + earlier.person() + ", " + later.person());
                            }
                        }
                    }
                });
        assertThat(together).isEmpty();
    }

    @Test
    void countries_are_without_a_head_only_when_they_really_were() {
        Set<String> vacant = new TreeSet<>();
        holders()
                .forEach((office, rows) -> {
                    if (office.contains(" head_of_")) {
                        LocalDate end = FIRST;
                        for (OfficeRow row : rows) {
                            if (DAYS.between(end, row.from()) > TOLERANCE) {
                                vacant.add(office + " " + end);
                            }
                            end = end.isAfter(last(row)) ? end : last(row);
                        }
                        if (DAYS.between(end, LAST) > TOLERANCE) {
                            vacant.add(office + " " + end);
                        }
                    }
                });
        assertThat(vacant).containsExactlyInAnyOrderElementsOf(VACANT);
    }

    private static Map<String, List<OfficeRow>> holders() {
        return TABLES.offices().stream()
                .filter(row -> ONE_HOLDER.contains(row.kind()))
                .sorted(comparing(OfficeRow::from))
                .collect(
                        groupingBy(
                                row -> row.of() + " " + row.kind(),
                                TreeMap::new,
                                Collectors.toList()));
    }

    private static boolean shared(String office, OfficeRow earlier, OfficeRow later) {
        return SHARED.contains(office)
                || SHARED.contains(office + " " + earlier.person())
                || SHARED.contains(office + " " + later.person());
    }

    private static long overlap(OfficeRow earlier, OfficeRow later) {
        LocalDate end = last(earlier).isBefore(last(later)) ? last(earlier) : last(later);
        return DAYS.between(later.from(), end);
    }

    private static LocalDate last(OfficeRow row) {
        return row.to() == null ? LocalDate.MAX : row.to();
    }
}
