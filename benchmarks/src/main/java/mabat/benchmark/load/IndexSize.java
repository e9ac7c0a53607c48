package mabat.benchmark.load;

import tools.jackson.databind.JsonNode;

/**
 * How much there is.
 *
 * @param articles without the parts that Elasticsearch counts as documents of their own
 * @param bytes on the disk
 */
record IndexSize(long articles, long bytes, long segments) {
    static IndexSize of(Engine engine) {
        BareNode node = new BareNode(engine.node());
        String index = engine.names().articles();
        long articles = node.get("/" + index + "/_count").path("count").asLong(0);
        JsonNode all =
                node.get("/" + index + "/_stats/store,segments").path("_all").path("primaries");
        return new IndexSize(
                articles,
                all.path("store").path("size_in_bytes").asLong(0),
                all.path("segments").path("count").asLong(0));
    }

    void tell(Figures figures) {
        figures.add("articles", articles, "");
        figures.add("segments", segments, "");
        figures.add("bytes of index per article", (double) bytes / Math.max(1, articles), "");
    }
}
