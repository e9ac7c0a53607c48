package mabat.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mabat.search.Criteria;
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

    private static FoundArticles read(String answer, int size) {
        return PageAnswer.read(
                new PageRequest(TestCriteria.compiled(Criteria.of("a")), size, List.of(), false),
                JSON.readTree(answer));
    }
}
