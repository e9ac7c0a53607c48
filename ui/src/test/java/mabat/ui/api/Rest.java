package mabat.ui.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls REST like a program elsewhere would. */
final class Rest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String server;
    private final @Nullable String key;

    /**
     * @param key absent: no Authorization header is sent
     */
    Rest(String server, @Nullable String key) {
        this.server = server;
        this.key = key;
    }

    /** An answer, read whole. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String type() {
            return header("Content-Type").orElse("");
        }

        Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String detail() {
            return json().path("detail").asString("");
        }
    }

    Answer get(String path) {
        return send("GET", path, null, null);
    }

    /** With a header. */
    Answer get(String path, String header, String value) {
        return send("GET", path, null, null, header, value);
    }

    Answer delete(String path) {
        return send("DELETE", path, null, null);
    }

    Answer post(String path, String type, String body) {
        return send("POST", path, type, body);
    }

    Answer postJson(String path, String body) {
        return send("POST", path, "application/json", body);
    }

    Answer putJson(String path, String body) {
        return send("PUT", path, "application/json", body);
    }

    Answer send(
            String method,
            String path,
            @Nullable String type,
            @Nullable String body,
            String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server + path))
                        .timeout(Duration.ofSeconds(120))
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
