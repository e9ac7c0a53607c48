package mabat.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import org.junit.jupiter.api.Test;

/** What every keeper of recent searches does. */
public abstract class RecentSearchesContract {
    protected abstract RecentSearches searches();

    private final String owner = "user-" + UUID.randomUUID();

    @Test
    void newest_comes_first_and_the_same_again_moves_there() {
        RecentSearches searches = searches();
        Criteria filtered =
                Criteria.of("סין")
                        .withSelection(FacetField.COUNTRY, FacetSelection.anyOf(List.of("BY")));
        searches.remember(owner, Criteria.of("a"));
        searches.remember(owner, filtered);
        searches.remember(owner, Criteria.of("a"));

        assertThat(searches.of(owner)).containsExactly(Criteria.of("a"), filtered);
    }

    @Test
    void everybody_has_only_their_own() {
        RecentSearches searches = searches();
        searches.remember(owner, Criteria.of("a"));

        assertThat(searches.of("other-" + owner)).isEmpty();
        searches.clear("other-" + owner);
        assertThat(searches.of(owner)).hasSize(1);
    }

    @Test
    void one_of_them_can_be_forgotten() {
        RecentSearches searches = searches();
        Criteria filtered =
                Criteria.of("a")
                        .withSelection(FacetField.COUNTRY, FacetSelection.anyOf(List.of("BY")));
        searches.remember(owner, Criteria.of("a"));
        searches.remember(owner, filtered);

        searches.forget(owner, Criteria.of("a"));
        searches.forget(owner, Criteria.of("never searched"));
        searches.forget("other-" + owner, filtered);

        assertThat(searches.of(owner)).containsExactly(filtered);
    }

    @Test
    void cleared_means_gone() {
        RecentSearches searches = searches();
        searches.remember(owner, Criteria.of("a"));

        searches.clear(owner);

        assertThat(searches.of(owner)).isEmpty();
    }

    @Test
    void oldest_make_room_and_blank_queries_take_none() {
        RecentSearches searches = searches();
        for (int i = 0; i <= RecentSearches.MOST; i++) {
            searches.remember(owner, Criteria.of("query " + i));
        }
        searches.remember(owner, Criteria.of("  "));
        searches.remember("", Criteria.of("nobody"));

        assertThat(searches.of(owner)).hasSize(RecentSearches.MOST);
        assertThat(searches.of(owner).get(0).query()).isEqualTo("query " + RecentSearches.MOST);
        assertThat(searches.of("")).isEmpty();
    }
}
