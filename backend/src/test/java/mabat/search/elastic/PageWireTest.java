package mabat.search.elastic;

import static mabat.search.elastic.Json.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mabat.failure.DependencyUnavailableException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageWireTest {
    private static final List<Map<String, Object>> SEARCHES =
            List.of(object("search", 0), object("search", 1), object("search", 2));

    /** Nobody is answered before all three have asked. */
    private final CyclicBarrier together = new CyclicBarrier(SEARCHES.size());

    @Test
    void searches_are_sent_at_the_same_time_and_answered_in_their_order() {
        PageWire.Answers answers = new PageWire(this::echo).send("/a/_search", SEARCHES);

        assertThat(answers.articles().path("search").asInt()).isZero();
        assertThat(answers.others().get())
                .extracting(answer -> answer.path("search").asInt())
                .containsExactly(1, 2);
    }

    @Test
    void counts_that_fail_fail_as_if_they_had_been_asked_for_here() {
        PageWire.Answers answers = new PageWire(this::overloaded).send("/a/_search", SEARCHES);

        assertThat(answers.articles().path("search").asInt()).isZero();
        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> answers.others().get())
                .withMessageContaining("too much");
    }

    private JsonNode echo(String path, Map<String, Object> search) {
        assertThat(path).isEqualTo("/a/_search");
        try {
            together.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError("one search waits for another", e);
        }
        return new JsonMapper().valueToTree(search);
    }

    private JsonNode overloaded(String path, Map<String, Object> search) {
        JsonNode answer = echo(path, search);
        if (answer.path("search").asInt() == 2) {
            throw new DependencyUnavailableException("Elasticsearch", "too much", null);
        }
        return answer;
    }
}
