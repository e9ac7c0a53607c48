package mabat.ui.command;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small client of Mabat's REST API. */
final class ApiClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final ServerAddress address;

    ApiClient(ServerAddress address) {
        this.address = address;
    }

    /**
     * What the server said.
     *
     * @param status HTTP status
     * @param retryAfter what the header of that name asks for
     */
    record Answer(int status, JsonNode body, Optional<Duration> retryAfter) {
        boolean ok() {
            return status / 100 == 2;
        }

        /** The sentence of a problem, or the status when there is none. */
        String detail() {
            String detail = body.path("detail").asString("");
            return detail.isEmpty() ? "HTTP status " + status : detail;
        }
    }

    /**
     * Sends a POST.
     *
     * @throws IOException when there is no answer
     */
    Answer post(String path, String contentType, String body) throws IOException {
        return send(
                request(path)
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    /** Sends a GET; fails as above. */
    Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    /** Sends a DELETE; fails as above. */
    Answer delete(String path) throws IOException {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.server().resolve("/api/v1" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + address.key())
                .header("Accept", "application/json, application/problem+json");
    }

    private Answer send(HttpRequest.Builder prepared) throws IOException {
        HttpRequest request = prepared.build();
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), parsed(response.body()), retryAfter(response));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private JsonNode parsed(String body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            return json.missingNode();
        }
    }

    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,4}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }

    @Override
    public void close() {
        http.close();
    }
}
