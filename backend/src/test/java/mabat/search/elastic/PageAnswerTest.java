package mabat.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FoundArticles;
import mabat.search.PageRequest;
import mabat.search.TestCriteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PageAnswerTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"timed_out\":true,\"hits\":{\"total\":{\"value\":7}}}",
                "{\"_shards\":{\"failed\":1},\"hits\":{\"total\":{\"value\":7}}}",
            })
    void what_was_found_before_time_ran_out_is_shown_and_marked(String answer) {
        FoundArticles found = read(answer, 10);

        assertThat(found.incomplete()).isTrue();
        assertThat(found.total()).isEqualTo(7);
    }

    @Test
    void the_match_beyond_the_page_only_says_that_there_is_another_page() {
        String answer =
                """
                {"pit_id":"P","hits":{"total":{"value":3},"hits":[
                  {"_source":{"id":"a"},"sort":[2.5,"a",9]},
                  {"_source":{"id":"b"},"sort":[1.5,"b",8]},
                  {"_source":{"id":"c"},"sort":[0.5,"c",7]}]}}
                """;

        assertThat(read(answer, 2).matches()).hasSize(2);
        assertThat(read(answer, 2).last()).isEqualTo(List.of("1.5", "b", "P"));
        assertThat(read(answer, 3).last()).isEmpty();
        assertThat(read(answer, 3).incomplete()).isFalse();
    }

    @Test
    void counts_are_gathered_from_all_searches_and_one_that_ran_out_of_time_marks_the_page() {
        String articles =
                "{\"hits\":{\"total\":{\"value\":3},\"hits\":[{\"_source\":{\"id\":\"a\"}}]}}";
        String people =
                """
                {"timed_out":true,"aggregations":
                  {"person":{"buckets":[{"key":"p:x","doc_count":2}]}}}
                """;
        String others =
                """
                {"aggregations":{"all":{"doc_count":3,
                  "topic":{"buckets":[{"key":"economy","doc_count":1}]},
                  "days":{"buckets":[{"key":86400000,"doc_count":2}]}}}}
                """;

        FoundArticles found = read(10, articles, people, others);

        assertThat(found.matches()).hasSize(1);
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.facets())
                .hasEntrySatisfying(
                        FacetField.PERSON,
                        facet -> assertThat(facet.counts()).isEqualTo(Map.of("p:x", 2L)));
        assertThat(found.facets())
                .hasEntrySatisfying(
                        FacetField.TOPIC,
                        facet -> assertThat(facet.counts()).isEqualTo(Map.of("economy", 1L)));
        assertThat(found.days()).isEqualTo(Map.of(LocalDate.parse("1970-01-02"), 2L));
        assertThat(found.undated()).isEqualTo(1);
        assertThat(found.incomplete()).isTrue();
        assertThat(read(10, articles, others).incomplete()).isFalse();
    }

    @Test
    void the_total_is_of_the_search_that_counted_it() {
        String articles = "{\"hits\":{\"hits\":[{\"_source\":{\"id\":\"a\"}}]}}";

        FoundArticles found = read(10, articles, "{\"hits\":{\"total\":{\"value\":12}}}");

        assertThat(found.matches()).hasSize(1);
        assertThat(found.total()).isEqualTo(12);
    }

    private static FoundArticles read(String answer, int size) {
        return read(size, answer);
    }

    private static FoundArticles read(int size, String... answers) {
        return PageAnswer.read(
                new PageRequest(TestCriteria.compiled(Criteria.of("a")), size, List.of(), false),
                new PageWire.Answers(
                        JSON.readTree(answers[0]),
                        () -> Stream.of(answers).skip(1).map(JSON::readTree).toList()));
    }
}
