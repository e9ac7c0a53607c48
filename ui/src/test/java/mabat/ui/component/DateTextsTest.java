package mabat.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import mabat.article.PublicationDate;
import mabat.article.PublicationDate.Origin;
import mabat.article.PublicationDate.Precision;
import mabat.search.Histogram.Interval;
import org.junit.jupiter.api.Test;

class DateTextsTest {
    private final DateTexts english = new DateTexts(InterfaceLanguage.ENGLISH);
    private final DateTexts hebrew = new DateTexts(InterfaceLanguage.HEBREW);

    @Test
    void a_date_is_no_more_exact_than_it_is_known() {
        assertThat(english.published(date(Precision.DAY))).isEqualTo("1 March 2023");
        assertThat(english.published(date(Precision.MONTH))).isEqualTo("March 2023");
        assertThat(english.published(date(Precision.YEAR))).isEqualTo("2023");
        assertThat(hebrew.published(date(Precision.DAY))).isEqualTo("1 במרץ 2023");
        assertThat(hebrew.published(date(Precision.MONTH))).isEqualTo("מרץ 2023");
    }

    @Test
    void a_bar_ends_the_day_before_the_next_begins() {
        LocalDate first = LocalDate.of(2024, 1, 1);

        assertThat(DateTexts.lastDay(first, Interval.DAY)).isEqualTo("2024-01-01");
        assertThat(DateTexts.lastDay(first, Interval.WEEK)).isEqualTo("2024-01-07");
        assertThat(DateTexts.lastDay(first, Interval.MONTH)).isEqualTo("2024-01-31");
        assertThat(DateTexts.lastDay(first, Interval.QUARTER)).isEqualTo("2024-03-31");
        assertThat(DateTexts.lastDay(first, Interval.YEAR)).isEqualTo("2024-12-31");
    }

    private static PublicationDate date(Precision precision) {
        return new PublicationDate(
                Instant.parse("2023-03-01T00:00:00Z"), precision, Origin.FEED, 1);
    }
}
