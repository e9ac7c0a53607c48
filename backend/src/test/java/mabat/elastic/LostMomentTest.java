package mabat.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mabat.reenrich.ArticleShelf;
import mabat.reenrich.Wanted;
import mabat.reenrich.elastic.Shelves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a server that has forgotten the moment that is asked for: the computer had slept. */
class LostMomentTest {
    private static final String FORGOTTEN =
            """
            {"error": {"type": "search_context_missing_exception", "reason": "No search context"}}
            """;

    private final HttpServer server;

    LostMomentTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/", 200, "{\"id\": \"moment\"}");
        answer("/_search", 404, FORGOTTEN);
        answer("/_pit", 404, "{\"succeeded\": true, \"num_freed\": 0}");
        server.start();
    }

    private void answer(String path, int status, String body) {
        server.createContext(
                path,
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void the_walk_ends_early_and_is_no_failure() {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (Elasticsearch forgetful =
                Elasticsearch.connect(List.of(uri), ElasticsearchProperties.at(uri))) {
            ArticleShelf shelf = Shelves.of(forgetful, new IndexNames("m"));

            assertThat(shelf.stale(new Wanted("new", Map.of()), 10, batch -> true)).isFalse();
        }
    }
}
