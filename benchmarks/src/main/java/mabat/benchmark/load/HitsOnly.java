package mabat.benchmark.load;

import java.net.URI;
import java.util.List;
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
    private final BareNode bare;
    private final Tap tap;
    private final String index;

    /** A search, to the index. */
    record Search(byte[] body) {}

    /**
     * @param index the index or alias to ask
     */
    HitsOnly(URI node, String index) {
        bare = new BareNode(node);
        tap = new Tap(node);
        this.index = index;
    }

    /** Where an engine has to send its requests to be heard. */
    URI address() {
        return tap.address();
    }

    /** What this work makes the engine send, reduced to hits. */
    Search reduced(Runnable work) {
        return reduced(sent(work));
    }

    /** The search for a page of hits that this work makes the engine send, without its snapshot. */
    ObjectNode sent(Runnable work) {
        tap.forget();
        work.run();
        return tap.heard().stream()
                .filter(each -> each.path().contains("/_search"))
                .map(each -> (ObjectNode) json.readTree(each.body()))
                .filter(request -> request.path("size").asInt(10) > 0)
                // a snapshot is gone when its page has been shown
                .map(request -> request.without("pit"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no search was sent"));
    }

    private Search reduced(ObjectNode request) {
        request.remove(MORE_THAN_HITS);
        request.put("size", 10);
        request.put("_source", false);
        return written(request);
    }

    Search written(ObjectNode request) {
        return new Search(json.writeValueAsBytes(request));
    }

    /** Sends a request straight to the node and waits for the answer. */
    void ask(Search request) {
        if (bare.post("/" + index + "/_search", request.body()).path("hits").isMissingNode()) {
            throw new IllegalStateException("the yardstick was answered without hits");
        }
    }

    @Override
    public void close() {
        tap.close();
    }
}
