package mabat.elastic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import mabat.failure.DependencyRefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Copies all documents of an index that nobody writes to: a point in time, read page by page in the
 * order it is stored, and written in bulk. (The reindex call is not part of core Elasticsearch.)
 */
final class IndexCopy {

    private static final System.Logger LOG = System.getLogger(IndexCopy.class.getName());

    private static final int PAGE = 500;
    private static final int MOST_CHARACTERS_AT_ONCE = 8_000_000;
    private static final int PROBLEMS_TO_NAME = 5;
    private static final String KEEP_ALIVE = "10m";

    private final JsonWire wire;
    private final String from;
    private final String toAlias;
    private final UnaryOperator<JsonNode> upToDate;

    /**
     * @param toAlias alias of the target; being an alias it cannot come into being by mistake when
     *     the target was removed meanwhile
     * @param upToDate makes a document of the old index one of the new
     */
    IndexCopy(JsonWire wire, String from, String toAlias, UnaryOperator<JsonNode> upToDate) {
        this.wire = wire;
        this.from = from;
        this.toAlias = toAlias;
        this.upToDate = upToDate;
    }

    /**
     * Copies and checks the count.
     *
     * @throws DependencyRefusedException if the target does not accept a document
     */
    void run() {
        // acknowledged is not yet visible, and what a point in time does not see would be lost
        wire.post("/" + from + "/_refresh");
        var pointInTime =
                wire.post("/" + from + "/_pit?keep_alive=" + KEEP_ALIVE).path("id").asString();
        try {
            copyAll(pointInTime);
        } finally {
            wire.delete("/_pit", JsonNodeFactory.instance.objectNode().put("id", pointInTime));
        }
        wire.post("/" + toAlias + "/_refresh");
        requireSameCount();
    }

    private void copyAll(String pointInTime) {
        JsonNode last = null;
        long copied = 0;
        while (true) {
            var hits = wire.post("/_search", page(pointInTime, last)).at("/hits/hits");
            if (hits.isEmpty()) {
                LOG.log(System.Logger.Level.INFO, "{0} documents copied to {1}", copied, toAlias);
                return;
            }
            write(hits);
            copied += hits.size();
            last = hits.get(hits.size() - 1).path("sort");
            LOG.log(System.Logger.Level.DEBUG, "{0} documents so far to {1}", copied, toAlias);
        }
    }

    private static ObjectNode page(String pointInTime, @Nullable JsonNode after) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("size", PAGE).put("track_total_hits", false);
        body.putObject("pit").put("id", pointInTime).put("keep_alive", KEEP_ALIVE);
        body.putArray("sort").add("_shard_doc");
        if (after != null) {
            body.set("search_after", after);
        }
        return body;
    }

    private void write(JsonNode hits) {
        var lines = new StringBuilder();
        for (var hit : hits) {
            var action = JsonNodeFactory.instance.objectNode();
            action.putObject("create").put("_id", hit.path("_id").asString());
            var document = upToDate.apply(hit.path("_source"));
            lines.append(action).append('\n').append(document).append('\n');
            if (lines.length() > MOST_CHARACTERS_AT_ONCE) {
                send(lines);
            }
        }
        send(lines);
    }

    private void send(StringBuilder lines) {
        if (lines.isEmpty()) {
            return;
        }
        var answer = wire.postLines("/" + toAlias + "/_bulk?require_alias=true", lines.toString());
        lines.setLength(0);
        if (answer.path("errors").asBoolean()) {
            throw new DependencyRefusedException(
                    Elasticsearch.NAME,
                    "Cannot copy "
                            + from
                            + " to the new version of the index, which does not accept:\n  "
                            + String.join("\n  ", problems(answer)),
                    null);
        }
    }

    private static List<String> problems(JsonNode answer) {
        var problems = new ArrayList<String>();
        for (var item : answer.path("items")) {
            var outcome = item.path("create");
            if (outcome.has("error") && problems.size() < PROBLEMS_TO_NAME) {
                problems.add(
                        outcome.path("_id").asString()
                                + ": "
                                + outcome.at("/error/reason").asString());
            }
        }
        return problems;
    }

    private void requireSameCount() {
        var before = count(from);
        var after = count(toAlias);
        if (before != after) {
            throw new DependencyRefusedException(
                    Elasticsearch.NAME,
                    "The copy of " + from + " has " + after + " documents instead of " + before,
                    null);
        }
    }

    private long count(String index) {
        return wire.get("/" + index + "/_count").path("count").asLong();
    }
}
