package mabat.benchmark.load;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ten times the articles without the hours that writing them takes: clones of the article index
 * behind the same alias. Every copy is read and counted like articles of its own, in a shard of its
 * own. What copies cannot show is a vocabulary that grows with the articles.
 *
 * <p>To be used in a folder that goes with the run: an engine that starts finds several indices
 * where it wants one.
 */
record Copies(BareNode node, String alias) {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * @param times how many times the articles are there afterwards
     */
    void make(int times) {
        JsonNode found = node.get("/_alias/" + alias);
        String original = found.propertyNames().iterator().next();
        settings(original, Map.of("index.blocks.write", true));
        for (int copy = 2; copy <= times; copy++) {
            String name = original + "-copy-" + copy;
            put(
                    "/" + original + "/_clone/" + name + "?wait_for_active_shards=1",
                    Map.of("aliases", Map.of(alias, Map.of())));
        }
    }

    private void settings(String index, Map<String, Object> settings) {
        put("/" + index + "/_settings", settings);
    }

    private void put(String path, Map<String, Object> body) {
        node.put(path, JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }
}
