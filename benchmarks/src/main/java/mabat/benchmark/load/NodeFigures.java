package mabat.benchmark.load;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the node itself says it did for the articles: milliseconds by kind of work, bytes, heap. */
final class NodeFigures {
    private static final Map<String, String> TIMES = new LinkedHashMap<>();

    static {
        TIMES.put("/indexing/index_time_in_millis", "indexing");
        TIMES.put("/refresh/total_time_in_millis", "refreshing (flushing segments)");
        TIMES.put("/merges/total_time_in_millis", "merging");
        TIMES.put("/search/query_time_in_millis", "searching");
        TIMES.put("/search/fetch_time_in_millis", "fetching");
        TIMES.put("/get/time_in_millis", "getting");
    }

    private NodeFigures() {}

    /** Since the index was made; articles of a warm-up are among them. */
    static void addTo(Map<String, Object> figures, Engine engine, String index, String name) {
        var wire = engine.elasticsearch().json();
        wire.post("/" + index + "/_refresh");
        long articles = wire.get("/" + index + "/_count").path("count").asLong();
        JsonNode total = wire.get("/" + index + "/_stats").at("/_all/primaries");
        TIMES.forEach((path, work) ->
                figures.put(
                        name + ", node " + work + ", µs an article",
                        total.at(path).asLong() * 1_000 / articles));
        figures.put(name + ", segments", total.at("/segments/count").asLong());
        figures.put(
                name + ", bytes in the index per article",
                total.at("/store/size_in_bytes").asLong() / articles);
    }

    static void addHeap(Map<String, Object> figures, Engine engine) {
        JsonNode nodes = engine.elasticsearch().json().get("/_nodes/stats/jvm").path("nodes");
        for (JsonNode node : nodes) {
            JsonNode heap = node.at("/jvm/mem/heap_used_in_bytes");
            figures.put("heap of the node in use, MB", heap.asLong() >> 20);
            long collecting = 0;
            for (JsonNode collector : node.at("/jvm/gc/collectors")) {
                collecting += collector.path("collection_time_in_millis").asLong();
            }
            figures.put("node collecting garbage, ms in all", collecting);
        }
        Runtime own = Runtime.getRuntime();
        figures.put("own heap in use, MB", own.totalMemory() - own.freeMemory() >> 20);
    }
}
