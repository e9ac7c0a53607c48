package mabat.benchmark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TapTest {
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    byte[] body = exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void requests_pass_and_are_remembered() throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (Tap tap = new Tap(address);
                HttpClient client =
                        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            ask(client, tap, "/before", "forgotten");
            tap.forget();

            assertEquals("סין", ask(client, tap, "/one?x=1", "סין"));
            assertEquals("", ask(client, tap, "/two", ""));

            var heard = tap.heard();
            assertEquals(2, heard.size());
            assertEquals("/one?x=1", heard.get(0).path());
            assertEquals("סין", new String(heard.get(0).body(), StandardCharsets.UTF_8));
            assertEquals("/two", heard.get(1).path());
        }
    }

    private static String ask(HttpClient client, Tap tap, String path, String body)
            throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(tap.address().resolve(path))
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
