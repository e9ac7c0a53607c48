package mabat.elastic;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an index must be.
 *
 * @param settings as in the body of a create-index request
 * @param mappings likewise
 * @param version from {@code _meta.schema} of the mappings; grows with every change of the file
 */
public record IndexDefinition(JsonNode settings, JsonNode mappings, int version) {

    /**
     * Reads a file.
     *
     * @param file an object with {@code settings} and {@code mappings}
     */
    public static IndexDefinition of(JsonNode file) {
        var mappings = file.path("mappings");
        var version = versionOf(mappings);
        if (version < 1) {
            throw new IllegalArgumentException("mappings._meta.schema must be a number from 1 up");
        }
        return new IndexDefinition(file.path("settings"), mappings, version);
    }

    /**
     * The same with the version of the analysis in {@code _meta.analysis} of the mappings; without
     * a change when no field is analysed by the plugin.
     */
    IndexDefinition withAnalysis(String analysis) {
        if (settings.path("analysis").isMissingNode()) {
            return this;
        }
        var named = mappings.deepCopy();
        ((ObjectNode) named.path("_meta")).put("analysis", analysis);
        return new IndexDefinition(settings, named, version);
    }

    /** The version of the analysis in a mapping, empty when it has none. */
    static String analysisOf(JsonNode mappings) {
        return mappings.path("_meta").path("analysis").asString("");
    }

    /** The version in a mapping, 0 when it has none. */
    static int versionOf(JsonNode mappings) {
        return mappings.path("_meta").path("schema").asInt(0);
    }

    /** Body of a request that creates the index. */
    ObjectNode toCreateBody(ObjectNode aliases) {
        var body = aliases.objectNode();
        body.set("settings", settings);
        body.set("mappings", mappings);
        body.set("aliases", aliases);
        return body;
    }
}
