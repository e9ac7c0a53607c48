package mabat.elastic;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.util.Optional;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Elasticsearch without the typed client: index files and documents pass through unchanged. Throws
 * {@link DependencyUnavailableException} and {@link DependencyRefusedException} like {@link
 * Elasticsearch#ask}.
 */
public final class JsonWire {

    /** Numbers keep all their digits on the way from one index to another. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static final ContentType LINES = ContentType.create("application/x-ndjson", "UTF-8");

    private final Rest5Client wire;

    JsonWire(Rest5Client wire) {
        this.wire = wire;
    }

    public JsonNode get(String path) {
        return send(new Request("GET", path));
    }

    /** Empty when there is no such thing. */
    public Optional<JsonNode> find(String path) {
        var answer = ask(new Request("GET", path));
        return answer.status() == 404 ? Optional.empty() : Optional.of(answer.orFailure());
    }

    /** Asks with a body; empty when what it is about is not there (any more). */
    public Optional<JsonNode> find(String path, JsonNode body) {
        var answer = askJson("POST", path, body);
        return answer.status() == 404 ? Optional.empty() : Optional.of(answer.orFailure());
    }

    JsonNode put(String path, JsonNode body) {
        return sendJson("PUT", path, body);
    }

    JsonNode put(String path) {
        return send(new Request("PUT", path));
    }

    public JsonNode post(String path, JsonNode body) {
        return sendJson("POST", path, body);
    }

    public JsonNode post(String path) {
        return send(new Request("POST", path));
    }

    public JsonNode delete(String path) {
        return send(new Request("DELETE", path));
    }

    /** Deletes what may not be there; the answer says whether it was. */
    public JsonNode remove(String path) {
        var answer = ask(new Request("DELETE", path));
        return answer.status() == 404 ? answer.body() : answer.orFailure();
    }

    public JsonNode delete(String path, JsonNode body) {
        return sendJson("DELETE", path, body);
    }

    /** Deletes what a body names and may not be there; the answer says whether it was. */
    public JsonNode remove(String path, JsonNode body) {
        var answer = askJson("DELETE", path, body);
        return answer.status() == 404 ? answer.body() : answer.orFailure();
    }

    /**
     * @param lines newline-delimited JSON, each line ended
     */
    public JsonNode postLines(String path, String lines) {
        var request = new Request("POST", path);
        request.setEntity(new StringEntity(lines, LINES));
        return send(request);
    }

    private JsonNode sendJson(String method, String path, JsonNode body) {
        return askJson(method, path, body).orFailure();
    }

    private Answer askJson(String method, String path, JsonNode body) {
        var request = new Request(method, path);
        request.setEntity(new StringEntity(body.toString(), ContentType.APPLICATION_JSON));
        return ask(request);
    }

    private JsonNode send(Request request) {
        return ask(request).orFailure();
    }

    /** The wire client throws for some statuses and returns the others; here all come back. */
    private Answer ask(Request request) {
        var what = request.getMethod() + " " + request.getEndpoint();
        try {
            return Answer.of(what, wire.performRequest(request));
        } catch (ResponseException e) {
            return Answer.of(what, e.getResponse());
        } catch (IOException e) {
            throw Failures.translate(what, e);
        }
    }

    private record Answer(String what, int status, JsonNode body) {

        static Answer of(String what, Response response) {
            var entity = response.getEntity();
            if (entity == null) {
                return new Answer(what, response.getStatusCode(), MissingNode.getInstance());
            }
            try (var content = entity.getContent()) {
                return new Answer(what, response.getStatusCode(), JSON.readTree(content));
            } catch (IOException | JacksonException e) {
                throw new DependencyRefusedException(
                        Elasticsearch.NAME,
                        "The answer is not JSON (is this Elasticsearch?) while " + what,
                        e);
            }
        }

        JsonNode orFailure() {
            if (status >= 400) {
                throw Failures.answered(what, status, reason(), null);
            }
            return body;
        }

        private String reason() {
            var error = body.path("error");
            return error.isObject()
                    ? error.path("type").asString() + ": " + error.path("reason").asString()
                    : error.asString();
        }
    }
}
