package mabat.benchmark.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The yardstick of searching: the query that the engine sends, reduced to its ten best hits, sent
 * by a bare HTTP client. To learn what the engine sends, it listens once between engine and node.
 */
final class HitsOnly implements AutoCloseable {
    private static final List<String> MORE_THAN_HITS =
            List.of("aggs", "aggregations", "highlight", "_source", "fields", "track_total_hits");

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpServer listener;
    private final URI node;
    private final String index;
    private final List<Seen> seen = new ArrayList<>();

    /** A request of the engine's. */
    record Seen(String path, byte[] body) {}

    /**
     * @param index the index or alias to ask
     */
    HitsOnly(URI node, String index) throws IOException {
        this.node = node;
        this.index = index;
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", this::pass);
        listener.start();
    }

    /** Where an engine has to send its requests to be heard. */
    URI address() {
        return URI.create("http://127.0.0.1:" + listener.getAddress().getPort());
    }

    /** What this work makes the engine send, reduced to hits; the first search it sends counts. */
    Seen reduced(Runnable work) {
        synchronized (seen) {
            seen.clear();
        }
        work.run();
        synchronized (seen) {
            Seen first =
                    seen.stream()
                            .filter(each -> each.path().contains("/_search"))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("no search was sent"));
            ObjectNode request = (ObjectNode) json.readTree(first.body());
            request.remove(MORE_THAN_HITS);
            // a snapshot is gone when its page has been shown
            request.remove("pit");
            request.put("size", 10);
            request.put("_source", false);
            return new Seen("/" + index + "/_search", json.writeValueAsBytes(request));
        }
    }

    /** Sends a request straight to the node and waits for the answer. */
    void ask(Seen request) {
        try {
            HttpResponse<byte[]> answer =
                    http.send(
                            HttpRequest.newBuilder(node.resolve(request.path()))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(request.body()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            JsonNode read = json.readTree(answer.body());
            if (answer.statusCode() != 200 || read.path("hits").isMissingNode()) {
                throw new IllegalStateException("the yardstick was answered " + read);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the yardstick failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().toString();
            synchronized (seen) {
                seen.add(new Seen(path, body));
            }
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(node.resolve(path))
                            .method(
                                    exchange.getRequestMethod(),
                                    HttpRequest.BodyPublishers.ofByteArray(body));
            for (String header : List.of("Content-Type", "Accept")) {
                String value = exchange.getRequestHeaders().getFirst(header);
                if (value != null) {
                    request.header(header, value);
                }
            }
            HttpResponse<byte[]> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers()
                    .map()
                    .forEach((name, values) -> {
                        boolean length =
                                name.equalsIgnoreCase("content-length")
                                        || name.equalsIgnoreCase("transfer-encoding");
                        if (!length && !name.startsWith(":")) {
                            exchange.getResponseHeaders().put(name, values);
                        }
                    });
            boolean empty = answer.body().length == 0;
            exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
            if (!empty) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        listener.stop(0);
        http.close();
    }
}
