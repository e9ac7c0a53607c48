package mabat.benchmark.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Elasticsearch asked by a bare HTTP client, as somebody without our code would. */
final class BareNode {
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI node;

    BareNode(URI node) {
        this.node = node;
    }

    /**
     * @throws IllegalStateException when the answer is no
     */
    JsonNode post(String path, byte[] body) {
        return send("POST", path, body);
    }

    JsonNode put(String path, byte[] body) {
        return send("PUT", path, body);
    }

    JsonNode get(String path) {
        return send("GET", path, new byte[0]);
    }

    /** Everything that was remembered is forgotten: conditions, counts, the order of values. */
    void forget(String index) {
        post("/" + index + "/_cache/clear", new byte[0]);
    }

    /** Whether the node remembers the counts of a question until the articles change. */
    void remember(String index, boolean counts) {
        set(index, "{\"index.requests.cache.enable\":%s}".formatted(counts));
    }

    /**
     * How often what was written can be found.
     *
     * @param interval as Elasticsearch writes it, {@code -1} for never
     */
    void refreshEvery(String index, String interval) {
        set(index, "{\"index.refresh_interval\":\"%s\"}".formatted(interval));
    }

    /**
     * Segments become no larger by merging.
     *
     * @param size as Elasticsearch writes it
     */
    void mergeAtMost(String index, String size) {
        set(index, "{\"index.merge.policy.max_merged_segment\":\"%s\"}".formatted(size));
    }

    private void set(String index, String settings) {
        send("PUT", "/" + index + "/_settings", settings.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode send(String method, String path, byte[] body) {
        try {
            HttpResponse<byte[]> answer =
                    http.send(
                            HttpRequest.newBuilder(node.resolve(path))
                                    .header("Content-Type", "application/json")
                                    .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            JsonNode read = json.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(method + " " + path + " was answered " + read);
            }
            return read;
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
