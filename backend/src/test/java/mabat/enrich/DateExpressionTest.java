package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateExpressionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on March 1, 2023 they met | 2023-03-01",
                "on 1 March 2023 they met | 2023-03-01",
                "Wednesday, Sept. 7, 2022 | 2022-09-07",
                "the 3rd of May 2021 | 2021-05-03",
                "2023-03-01 | 2023-03-01",
                "ב-1 במרץ 2023 | 2023-03-01",
                "1 במרס 2023 | 2023-03-01",
                "ה-7 לספטמבר, 2022 | 2022-09-07",
                "פורסם: 1.3.2023 | 2023-03-01",
                "01/03/23 | 2023-03-01",
                "03/25/2023 | 2023-03-25",
            })
    void a_written_day_is_read(String text, LocalDate date) {
        assertThat(DateExpression.in(text))
                .singleElement()
                .satisfies(day -> assertThat(day.full()).contains(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "you may 10 times | ",
                "June 31 | ",
                "version 1.2.3.4 | ",
                "at 10.30 | ",
                "3-2 to Israel | ",
            })
    void what_only_looks_like_a_day_is_not_read_as_one_with_a_year(String text) {
        assertThat(DateExpression.in(text)).noneMatch(day -> day.full().isPresent());
    }

    @Test
    void a_weekday_beside_the_day_is_kept() {
        DateExpression day = DateExpression.in("אמר ביום רביעי (1 במרץ), לפי").get(0);

        assertThat(day.weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(day.in(2023)).contains(LocalDate.of(2023, 3, 1));
        assertThat(day.in(2022)).isEmpty();
    }
}
