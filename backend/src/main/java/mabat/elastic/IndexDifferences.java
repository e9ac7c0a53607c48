package mabat.elastic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** In which points an index is not what its definition says. */
final class IndexDifferences {

    /**
     * What the people who run a cluster, or a load of many articles, may change; the index means
     * the same with other values.
     */
    private static final List<String> FREE_TO_CHANGE =
            List.of(
                    "index.number_of_replicas",
                    "index.auto_expand_replicas",
                    "index.refresh_interval");

    private IndexDifferences() {}

    /**
     * One line each, sorted; empty when the two agree. All of the mappings must agree; of the
     * settings those that the definition names.
     */
    static List<String> between(IndexDefinition definition, LiveIndex live) {
        var differences = new ArrayList<String>();
        var wantedMappings = flat(definition.mappings());
        var liveMappings = flat(live.mappings());
        var paths = new TreeSet<>(wantedMappings.keySet());
        paths.addAll(liveMappings.keySet());
        for (var path : paths) {
            compare(
                    "mappings." + path,
                    wantedMappings.get(path),
                    liveMappings.get(path),
                    differences);
        }
        var wantedSettings = settings(definition.settings());
        var liveSettings = settings(live.settings());
        wantedSettings.keySet().removeAll(FREE_TO_CHANGE);
        for (var path : wantedSettings.keySet()) {
            compare(
                    "settings." + path,
                    wantedSettings.get(path),
                    liveSettings.get(path),
                    differences);
        }
        return List.copyOf(differences);
    }

    private static void compare(
            String path, @Nullable String wanted, @Nullable String live, List<String> differences) {
        if (!Objects.equals(wanted, live)) {
            differences.add(
                    path + ": the file says " + say(wanted) + ", the index has " + say(live));
        }
    }

    private static String say(@Nullable String value) {
        return value == null ? "nothing" : value;
    }

    /**
     * Leaves by dotted path; settings come back as text, so numbers and booleans become text too.
     */
    private static SortedMap<String, String> flat(JsonNode node) {
        var leaves = new TreeMap<String, String>();
        collect("", node, leaves);
        return leaves;
    }

    /** {@code analysis} and {@code index.analysis} are the same to Elasticsearch. */
    private static SortedMap<String, String> settings(JsonNode node) {
        var settings = new TreeMap<String, String>();
        flat(node)
                .forEach((path, value) ->
                        settings.put(path.startsWith("index.") ? path : "index." + path, value));
        return settings;
    }

    private static void collect(String path, JsonNode node, SortedMap<String, String> leaves) {
        if (!node.isObject()) {
            leaves.put(path, node.isValueNode() ? node.asString() : node.toString());
            return;
        }
        for (var property : node.properties()) {
            var name = property.getKey();
            collect(path.isEmpty() ? name : path + "." + name, property.getValue(), leaves);
        }
    }
}
