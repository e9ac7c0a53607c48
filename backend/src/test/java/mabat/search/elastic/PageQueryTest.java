package mabat.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mabat.search.Criteria;
import mabat.search.DateRange;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.search.FacetSelection.Choice;
import mabat.search.PageRequest;
import mabat.search.SortOrder;
import mabat.search.TestCriteria;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The requests we send, as files beside this test. {@code -Dmabat.golden=write} writes them anew;
 * look at the difference before keeping it.
 */
class PageQueryTest {
    private static final Path FOLDER = Path.of("src/test/resources/mabat/search/elastic");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void no_condition_asks_for_the_newest() throws IOException {
        assertGolden("everything", page(Criteria.everything()));
    }

    @Test
    void without_words_articles_and_halves_of_the_counts_are_asked_apart() throws IOException {
        assertGolden("halved", halved(Criteria.of("country:CN").withSort(SortOrder.NEWEST)));
        assertGolden(
                "halved-choices",
                halved(
                        Criteria.everything()
                                .withSelection(
                                        FacetField.PERSON, FacetSelection.anyOf(List.of("p:x")))
                                .withDates(
                                        new DateRange(
                                                LocalDate.parse("2023-01-01"),
                                                LocalDate.parse("2023-12-31")))));
    }

    @Test
    void words_are_asked_apart_only_when_the_node_has_nothing_else_to_do() throws IOException {
        assertThat(PageQuery.searches(of(Criteria.of("trade"), 20), true)).hasSize(2);
        assertThat(PageQuery.searches(of(Criteria.of("trade"), 20), false)).hasSize(1);
        assertThat(PageQuery.searches(of(Criteria.of("-trade"), 20), false)).hasSize(1);
        assertThat(PageQuery.searches(of(Criteria.of("country:CN"), 20), false))
                .as("has scores")
                .hasSize(1);
        assertGolden(
                "apart",
                PageQuery.searches(
                        of(
                                Criteria.of("Belarus \"joint declaration\"")
                                        .withSelection(
                                                FacetField.PERSON,
                                                FacetSelection.anyOf(List.of("p:x"))),
                                20),
                        true));
    }

    @Test
    void a_page_of_counts_is_one_search_that_ranks_nothing() throws IOException {
        assertThat(PageQuery.searches(of(Criteria.everything(), 0), true)).hasSize(1);
        assertGolden(
                "counts",
                PageQuery.searches(
                        of(
                                Criteria.of(
                                        "Belarus sanctions =word pref* simlar~ (a OR title:b) -c"
                                                + " country:CN date:2023 (d NEAR e)"),
                                0),
                        true));
    }

    @Test
    void a_filter_that_everything_passes_is_not_sent() {
        assertThat(PageQuery.request(of(Criteria.of("trade"), 20)))
                .doesNotContainKey("post_filter");
        assertThat(PageQuery.request(of(Criteria.of("trade"), 0))).doesNotContainKey("post_filter");
    }

    @Test
    void every_kind_of_condition_has_its_clause() throws IOException {
        assertGolden(
                "conditions",
                page(
                        Criteria.of(
                                "Belarus sanctions \"joint declaration\" =word pref* simlar~"
                                        + " (a OR title:b) -c country:CN date:2023 author:cohen")));
    }

    @Test
    void proximity_and_counting_are_intervals() throws IOException {
        assertGolden(
                "proximity",
                page(
                        Criteria.of(
                                "(a ADJ/2 \"b c\") (d SAME =e) (f NEAR/3 (g OR hhh*)) ATLEAST/2(i)")));
    }

    @Test
    void choices_and_dates_are_in_the_post_filter_and_in_the_other_facets() throws IOException {
        Criteria criteria =
                Criteria.of("trade")
                        .withSelection(
                                FacetField.COUNTRY,
                                FacetSelection.anyOf(List.of("BY"))
                                        .with(Choice.ALL, "CN")
                                        .with(Choice.NONE, "US"))
                        .withSelection(FacetField.LANGUAGE, FacetSelection.anyOf(List.of("he")))
                        .withDates(
                                new DateRange(
                                        LocalDate.parse("2023-01-01"),
                                        LocalDate.parse("2023-12-31")))
                        .withSort(SortOrder.OLDEST);

        assertGolden("choices", page(criteria));
    }

    @Test
    void next_page_starts_behind_the_last_match() throws IOException {
        PageRequest request =
                new PageRequest(
                        TestCriteria.compiled(Criteria.everything()),
                        10,
                        List.of("1677628800001", "article-7"),
                        false);

        assertThat(PageQuery.request(request).get("search_after"))
                .isEqualTo(List.of(1677628800001L, "article-7"));
    }

    @Test
    void forged_place_is_the_first_page() throws IOException {
        for (List<String> forged :
                List.of(List.of("x", "y"), List.of("1"), List.of("1", "2", "3"), List.of("", ""))) {
            PageRequest request =
                    new PageRequest(
                            TestCriteria.compiled(Criteria.everything()), 10, forged, false);

            assertThat(PageQuery.request(request)).doesNotContainKey("search_after");
        }
    }

    @Test
    void new_articles_are_counted_with_the_same_conditions() throws IOException {
        assertGolden(
                "count-new",
                PageQuery.countNew(
                        TestCriteria.compiled(Criteria.of("trade")),
                        Instant.parse("2026-03-01T10:00:00.123Z")));
    }

    private static PageRequest of(Criteria criteria, int size) {
        return new PageRequest(TestCriteria.compiled(criteria), size, List.of(), false);
    }

    private static Map<String, Object> page(Criteria criteria) {
        return PageQuery.request(of(criteria, 20));
    }

    private static List<Map<String, Object>> halved(Criteria criteria) {
        return PageQuery.searches(of(criteria, 20), false);
    }

    private static void assertGolden(String name, Object request) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        String json = JSON.writeValueAsString(request);
        if (System.getProperty("mabat.golden", "").equals("write")) {
            Files.writeString(file, json + "\n");
        }
        assertThat(JSON.readTree(json)).isEqualTo(JSON.readTree(Files.readString(file)));
    }
}
