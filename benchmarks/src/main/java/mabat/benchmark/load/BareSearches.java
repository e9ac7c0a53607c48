package mabat.benchmark.load;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Searches sent straight to the node by a bare HTTP client, as somebody without our code would. */
final class BareSearches {
    private final JsonMapper json = new JsonMapper();
    private final BareNode bare;
    private final String index;

    /** One request, written already: writing is not what is measured. */
    record Request(String path, byte[] body) {}

    /**
     * @param index the index or alias to ask
     */
    BareSearches(URI node, String index) {
        bare = new BareNode(node);
        this.index = index;
    }

    /**
     * @param searches at least one; several go in one request
     */
    Request written(List<ObjectNode> searches) {
        if (searches.size() == 1) {
            return new Request("/_search", json.writeValueAsBytes(searches.getFirst()));
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (ObjectNode search : searches) {
            lines.writeBytes(new byte[] {'{', '}', '\n'});
            lines.writeBytes(json.writeValueAsBytes(search));
            lines.write('\n');
        }
        return new Request("/_msearch", lines.toByteArray());
    }

    /** Sends a request and waits for the answer. */
    void ask(Request request) {
        JsonNode answer = bare.post("/" + index + request.path(), request.body());
        Iterable<JsonNode> each =
                answer.has("responses") ? answer.path("responses") : List.of(answer);
        for (JsonNode one : each) {
            if (one.path("hits").isMissingNode()) {
                throw new IllegalStateException("answered without hits: " + one);
            }
        }
    }
}
