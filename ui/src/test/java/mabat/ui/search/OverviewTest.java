package mabat.ui.search;

import static mabat.ui.FakeSearch.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mabat.article.Language;
import mabat.discovery.PairMatrix.Heading;
import mabat.discovery.Rising;
import mabat.search.Criteria;
import mabat.search.DateRange;
import mabat.search.FacetField;
import mabat.ui.FakeDiscovery;
import mabat.ui.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OverviewTest extends PageTest {
    @Autowired private FakeDiscovery discovery;

    @BeforeEach
    void two_countries() {
        search.answer(question -> found("Talks"));
        discovery.pairs(
                List.of(new Heading("BY", "Belarus", 9), new Heading("CN", "China", 4)),
                List.of(List.of(9L, 3L), List.of(3L, 4L)));
    }

    @Test
    void a_number_in_the_matrix_leads_to_the_articles_that_have_both() {
        open("?q=talks&show=pairs");
        assertThat(pageText()).contains("Belarus9", "China4");

        click("3");

        assertThat(search.lastQuestion().criteria()).isEqualTo(both("BY", "CN"));
        assertThat(discovery.lastPairs().criteria()).isEqualTo(Criteria.of("talks"));
    }

    @Test
    void a_heading_of_the_matrix_leads_to_its_articles() {
        open("?q=talks&show=pairs");

        click("China4");

        assertThat(search.lastQuestion().criteria()).isEqualTo(both("CN"));
    }

    @Test
    void what_goes_across_is_part_of_the_address() {
        open("?q=talks&show=pairs-country-leader");

        assertThat(discovery.lastPairs().rows()).isEqualTo(FacetField.COUNTRY);
        assertThat(discovery.lastPairs().columns()).isEqualTo(FacetField.LEADER);
    }

    @Test
    void narrowing_keeps_the_way_of_looking() {
        open("?q=talks&show=pairs&country=BY");

        click("Country: Belarus×");

        assertThat(address()).isEqualTo("?q=talks&show=pairs");
    }

    @Test
    void more_rows_and_columns_are_asked_for_on_demand() {
        open("?show=pairs");
        assertThat(discovery.lastPairs().size()).isEqualTo(12);

        click("More rows and columns");

        assertThat(discovery.lastPairs().size()).isEqualTo(24);
    }

    @Test
    void a_rising_term_leads_to_its_articles_in_its_window() {
        DateRange now = new DateRange(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
        DateRange before = new DateRange(LocalDate.of(2026, 1, 4), LocalDate.of(2026, 1, 31));
        Criteria grain = Criteria.of("talks grain").withDates(now);
        discovery.rising(
                new Rising(
                        new Rising.Window(now, 12),
                        new Rising.Window(before, 8),
                        List.of(
                                new Rising.Term(
                                        "grain", null, "", Language.ENGLISH, 5, 1, 3.2, grain))));
        open("?q=talks&show=rising");
        assertThat(pageText()).contains("12 articles", "8 articles", "grainWord");

        click("grain");

        assertThat(search.lastQuestion().criteria()).isEqualTo(grain);
    }

    @Test
    void nothing_rising_is_said_with_what_can_be_done() {
        open("?show=rising");

        assertThat(pageText()).contains("Nothing rises here");
    }

    private static Criteria both(String... countries) {
        Criteria criteria = Criteria.of("talks");
        for (String country : countries) {
            criteria = criteria.narrowed(FacetField.COUNTRY, country);
        }
        return criteria;
    }
}
