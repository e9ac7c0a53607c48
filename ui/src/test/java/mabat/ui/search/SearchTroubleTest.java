package mabat.ui.search;

import static mabat.ui.FakeSearch.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mabat.failure.DependencyUnavailableException;
import mabat.search.Criteria;
import mabat.search.Histogram;
import mabat.search.ResultPage;
import mabat.search.SearchAnswer;
import mabat.search.SearchTurns;
import mabat.ui.FakeSearch;
import mabat.ui.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the search page says when something does not work. */
class SearchTroubleTest extends PageTest {
    @Autowired private SearchTurns turns;

    @Test
    void a_part_that_did_not_answer_makes_the_count_a_lower_bound() {
        search.answer(question ->
                new SearchAnswer.Found(
                        new ResultPage(
                                List.of(FakeSearch.match("Talks")),
                                5,
                                List.of(),
                                Histogram.empty(),
                                null,
                                Duration.ofMillis(1),
                                true),
                        List.of(),
                        List.of()));

        open("?q=talks");

        assertThat(pageText()).contains("At least 5 articles", "did not answer in time", "Talks");
    }

    @Test
    void too_many_searches_at_a_time_are_told_and_can_be_tried_again() {
        search.answer(question -> found("Talks"));
        turns.run(
                "noa",
                () ->
                        turns.run(
                                "noa",
                                () -> {
                                    open("?q=talks");
                                    return "";
                                }));
        assertThat(pageText()).contains("You have 2 searches running").doesNotContain("1 article");

        click("Try again");

        assertThat(pageText()).contains("1 article").doesNotContain("searches running");
    }

    @Test
    void an_engine_that_is_away_gives_a_calm_line_and_a_retry() {
        search.answer(question -> {
            throw new DependencyUnavailableException("Elasticsearch", "no answer", null);
        });
        open("?q=talks");
        assertThat(pageText()).contains("The search engine is not answering");

        search.answer(question -> found("Talks"));
        click("Try again");

        assertThat(pageText()).contains("1 article").doesNotContain("not answering");
    }

    @Test
    void an_unexpected_error_shows_its_reference_code() {
        search.answer(question -> {
            throw new IllegalStateException("secret detail");
        });

        open("?q=talks");

        assertThat(pageText()).contains("K7QM2XWB").doesNotContain("secret detail");
    }

    @Test
    void what_cannot_be_read_in_the_address_is_told_and_the_rest_is_used() {
        search.answer(question -> found("Talks"));

        open("?q=talks&from=soon");

        assertThat(pageText()).contains("“from=soon”", "1 article");
        assertThat(search.lastQuestion().criteria()).isEqualTo(Criteria.of("talks"));
    }
}
