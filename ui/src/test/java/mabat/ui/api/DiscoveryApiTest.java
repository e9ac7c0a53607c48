package mabat.ui.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.concurrent.CountDownLatch;
import mabat.account.ApiKeyService;
import mabat.account.Role;
import mabat.search.Criteria;
import mabat.search.SearchTurns;
import mabat.suggest.InMemoryRecentSearches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

final class DiscoveryApiTest {
    private final Rest rest = new Rest(ApiServer.url(), ApiServer.key(Role.VIEWER));

    @Test
    void a_cell_counts_what_a_click_on_it_shows() {
        JsonNode matrix =
                rest.get("/api/v1/search/matrix?rows=country&columns=leader&ui=he").json();

        assertThat(matrix.path("rows").path("facet").asString("")).isEqualTo("country");
        assertThat(matrix.path("rows").path("values").toString())
                .isEqualTo(
                        "[{\"id\":\"BY\",\"label\":\"BY\",\"count\":1},"
                                + "{\"id\":\"CN\",\"label\":\"CN\",\"count\":1}]");
        assertThat(matrix.path("columns").path("values").path(0).path("id").asString(""))
                .isEqualTo("lukashenko");
        assertThat(matrix.path("counts").toString()).isEqualTo("[[1],[0]]");
        assertThat(
                        rest.get("/api/v1/search?country.all=BY&leader.all=lukashenko")
                                .json()
                                .path("total")
                                .asInt(-1))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "matrix?rows=country|country, leader",
                "matrix?rows=planet&columns=leader|country, leader",
                "matrix?rows=country&columns=leader&size=51|1 to 50",
                "matrix?rows=country&columns=leader&after=x|Unknown parameter",
                "matrix?rows=country&columns=leader&q=(ikea|never closed",
                "rising?size=0|1 to 50",
                "rising?rows=country|Unknown parameter",
                "rising?q=(ikea|never closed",
            })
    void a_question_that_cannot_be_read_is_explained(String path, String hint) {
        Rest.Answer answer = rest.get("/api/v1/search/" + path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.detail()).contains(hint);
    }

    @Test
    void rising_terms_name_both_windows() {
        JsonNode rising = rest.get("/api/v1/search/rising?from=2023-03-01&to=2023-03-02").json();

        assertThat(rising.path("now").toString())
                .isEqualTo("{\"from\":\"2023-03-01\",\"to\":\"2023-03-02\",\"articles\":2}");
        assertThat(rising.path("before").toString())
                .isEqualTo("{\"from\":\"2023-02-27\",\"to\":\"2023-02-28\",\"articles\":0}");
        assertThat(rising.path("terms").isArray()).isTrue();
    }

    @Test
    void one_search_too_many_at_a_time_is_refused_until_another_is_answered() throws Exception {
        var made = ApiServer.bean(ApiKeyService.class).create("service:busy", "busy", Role.VIEWER);
        Rest busy = new Rest(ApiServer.url(), made.secret().text());
        SearchTurns turns = ApiServer.bean(SearchTurns.class);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch running = new CountDownLatch(turns.most());
        for (int i = 0; i < turns.most(); i++) {
            Thread.ofVirtual()
                    .start(() ->
                            turns.run(
                                    "service:busy",
                                    () -> {
                                        running.countDown();
                                        try {
                                            release.await();
                                        } catch (InterruptedException e) {
                                            Thread.currentThread().interrupt();
                                        }
                                        return "";
                                    }));
        }
        running.await();

        Rest.Answer refused = busy.get("/api/v1/search?q=minsk");
        Rest.Answer others = rest.get("/api/v1/search?q=minsk");
        release.countDown();

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).contains("1");
        assertThat(refused.type()).isEqualTo("application/problem+json");
        assertThat(refused.detail()).contains("2 of your searches");
        assertThat(others.status()).isEqualTo(200);
    }

    @Test
    void suggestions_have_the_callers_own_searches_and_operators() {
        InMemoryRecentSearches recent = ApiServer.bean(InMemoryRecentSearches.class);
        recent.remember("service:viewer", Criteria.of("belt and road"));
        recent.remember("somebody-else", Criteria.of("belfast"));

        String answer = rest.get("/api/v1/suggest?prefix=bel").json().toString();
        String operators =
                rest.get("/api/v1/suggest?prefix=" + URLEncoder.encode("minsk NE", UTF_8))
                        .json()
                        .toString();
        int cleared = rest.send("DELETE", "/api/v1/recent-searches", null, null).status();

        assertThat(answer)
                .contains("\"kind\":\"recent\",\"label\":\"belt and road\"", "Belarus")
                .doesNotContain("belfast");
        assertThat(operators).contains("\"query\":\"minsk NEAR/5 \"");
        assertThat(cleared).isEqualTo(204);
        assertThat(recent.of("service:viewer")).isEmpty();
        assertThat(recent.of("somebody-else")).hasSize(1);
    }
}
