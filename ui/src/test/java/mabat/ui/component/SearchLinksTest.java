package mabat.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.search.CountBasis;
import mabat.search.Criteria;
import mabat.search.DateRange;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.search.FacetSelection.Choice;
import mabat.search.SortOrder;
import org.junit.jupiter.api.Test;

class SearchLinksTest {
    @Test
    void criteria_survive_the_way_through_an_address() {
        Criteria criteria =
                Criteria.of("ארה\"ב & \"all-weather\" 100% +1")
                        .withSelection(
                                FacetField.COUNTRY,
                                FacetSelection.anyOf(Set.of("BY", "CN")).with(Choice.NONE, "RU"))
                        .withSelection(FacetField.OUTLET, FacetSelection.anyOf(Set.of("מבט מהנמל")))
                        .withDates(
                                new DateRange(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 3, 1)))
                        .withSort(SortOrder.NEWEST)
                        .withBasis(CountBasis.MENTIONS);

        String address = SearchLinks.search(criteria);
        Location location = new Location(address.substring("./".length()));

        assertThat(SearchLinks.read(location.getQueryParameters()).criteria()).isEqualTo(criteria);
        assertThat(SearchLinks.read(location.getQueryParameters()).problems()).isEmpty();
    }

    @Test
    void no_condition_is_the_start_page() {
        assertThat(SearchLinks.search(Criteria.everything())).isEqualTo(".");
    }

    @Test
    void what_signing_in_adds_to_the_address_is_no_problem() {
        Location location = new Location("?q=china&continue");

        assertThat(SearchLinks.read(location.getQueryParameters()).problems()).isEmpty();
    }

    @Test
    void an_article_id_is_one_piece_of_a_path() {
        assertThat(SearchLinks.article(new ArticleId("a+b?c#d%שלום")))
                .isEqualTo("article/a%2Bb%3Fc%23d%25%D7%A9%D7%9C%D7%95%D7%9D");
    }
}
