package mabat.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "date:7d, date:2026-02-23..2026-03-01",
        "grain date:today, grain date:2026-03-01",
        "date:אתמול -oil, date:2026-02-28 -oil",
        "(grain OR date:1w) -date:yesterday, (grain OR date:2026-02-23..2026-03-01) -date:2026-02-28",
        "title:grain date:1m, title:grain date:2026-02-02..2026-03-01",
    })
    void dates_that_count_from_today_become_days(String query, String fixed) {
        assertThat(RelativeDates.fixed(query, TODAY)).isEqualTo(fixed);
        assertThat(RelativeDates.fixed(fixed, TODAY.plusYears(1))).isEqualTo(fixed);
    }

    @Test
    void every_other_query_stays_exactly_as_it_was_typed() {
        for (String query :
                new String[] {
                    "", "  סין   או  בלארוס ", "date:2026-02", "date:>=2026-02-01", "(x"
                }) {
            assertThat(RelativeDates.fixed(query, TODAY)).isSameAs(query);
        }
    }
}
