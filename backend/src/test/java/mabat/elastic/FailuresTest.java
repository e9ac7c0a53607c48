package mabat.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server that answers whatever a test wants. */
class FailuresTest {

    private static final String ERROR =
            """
            {"error": {"type": "some_exception", "reason": "because", "root_cause": []}, "status": %d}
            """;

    private final HttpServer server;
    private int status = 200;
    private String body = "{}";
    private boolean elastic = true;

    FailuresTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext(
                "/",
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    if (elastic) {
                        exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
                    }
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    var bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void later_means_unavailable(int answer) {
        answers(answer, ERROR.formatted(answer));

        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(this::ask)
                .withMessageContaining("counting things")
                .withMessageContaining(String.valueOf(answer));
        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(this::askForJson)
                .withMessageContaining("because");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 413})
    void no_means_refused(int answer) {
        answers(answer, ERROR.formatted(answer));

        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(this::ask)
                .withMessageContaining("counting things")
                .withMessageContaining("because")
                .withCauseInstanceOf(ElasticsearchException.class);
        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(this::askForJson)
                .withMessageContaining("because");
    }

    @Test
    void a_wrong_password_names_the_keys_to_check() {
        answers(401, ERROR.formatted(401));

        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(this::ask)
                .withMessageContaining("mabat.elasticsearch.username")
                .withMessageContaining("api-key");
    }

    @Test
    void nobody_there_means_unavailable() {
        server.stop(0);

        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(this::ask)
                .withMessageContaining("counting things");
        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(this::askForJson);
    }

    @Test
    void something_else_that_answers_is_refused() {
        elastic = false;

        assertThatExceptionOfType(DependencyRefusedException.class).isThrownBy(this::ask);
    }

    @Test
    void an_answer_that_is_not_json_is_refused() {
        answers(200, "<html>welcome</html>");

        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(this::askForJson)
                .withMessageContaining("is this Elasticsearch?");
    }

    @Test
    void what_is_missing_is_empty_when_looked_for() {
        answers(404, ERROR.formatted(404));

        try (var elasticsearch = connect()) {
            assertThat(elasticsearch.json().find("/thing")).isEmpty();
        }
    }

    @Test
    void one_search_of_several_that_failed_is_not_taken_for_an_empty_one() {
        String found =
                "{\"took\":1,\"timed_out\":false,\"_shards\":{\"total\":1,\"successful\":1,"
                        + "\"failed\":0},\"hits\":{\"hits\":[]},\"status\":200}";
        answers(200, "{\"took\":1,\"responses\":[" + found + "," + ERROR.formatted(429) + "]}");
        List<SearchRequest> two =
                List.of(SearchRequest.of(search -> search), SearchRequest.of(search -> search));

        try (var elasticsearch = connect()) {
            assertThatExceptionOfType(DependencyUnavailableException.class)
                    .isThrownBy(() -> elasticsearch.askAll("looking for things", "things", two))
                    .withMessageContaining("looking for things (429): some_exception: because");
        }
    }

    private void answers(int status, String body) {
        this.status = status;
        this.body = body;
    }

    private void ask() {
        try (var elasticsearch = connect()) {
            elasticsearch.ask("counting things", client -> client.count());
        }
    }

    private void askForJson() {
        try (var elasticsearch = connect()) {
            elasticsearch.json().get("/thing");
        }
    }

    private Elasticsearch connect() {
        var uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return Elasticsearch.connect(List.of(uri), ElasticsearchProperties.at(uri));
    }
}
