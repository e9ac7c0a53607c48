package mabat.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** What the client adds to a request by itself. */
class PlainAnswersTest {
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    @Test
    void the_node_is_not_asked_to_compress_its_answers() throws Exception {
        BlockingQueue<Boolean> compressed = new LinkedBlockingQueue<>();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    compressed.add(exchange.getRequestHeaders().containsKey("Accept-Encoding"));
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, NOTHING.length);
                    exchange.getResponseBody().write(NOTHING);
                    exchange.close();
                });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (Elasticsearch elasticsearch =
                Elasticsearch.connect(List.of(address), ElasticsearchProperties.at(address))) {
            elasticsearch.json().get("/");
        } finally {
            server.stop(0);
        }

        assertThat(compressed).containsExactly(false);
    }
}
