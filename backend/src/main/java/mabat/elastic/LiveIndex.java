package mabat.elastic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mabat.failure.DependencyRefusedException;
import tools.jackson.databind.JsonNode;

/**
 * An index as it is.
 *
 * @param settings what Elasticsearch reports, including what it filled in
 */
record LiveIndex(String name, JsonNode settings, JsonNode mappings) {

    private static final Pattern GENERATION = Pattern.compile(".*-(\\d{6})");

    /**
     * The index behind an alias.
     *
     * @throws DependencyRefusedException if there are several
     */
    static Optional<LiveIndex> find(JsonWire wire, String alias) {
        var behind = namesBehind(wire, alias);
        if (behind.size() > 1) {
            throw new DependencyRefusedException(
                    Elasticsearch.NAME,
                    "The alias "
                            + alias
                            + " leads to several indices "
                            + behind
                            + "; it must lead to one. Remove it from the others.",
                    null);
        }
        return behind.stream().findFirst().map(name -> read(wire, name));
    }

    /** Names of the indices that have this alias; empty when there is no such alias. */
    static List<String> namesBehind(JsonWire wire, String alias) {
        return wire.find("/_alias/" + alias)
                .map(answer -> List.copyOf(answer.propertyNames()))
                .orElse(List.of());
    }

    /** Version of the definition it was made from; 0 when it does not say. */
    int version() {
        return IndexDefinition.versionOf(mappings);
    }

    /** The number at the end of its name: 1 for the first one ever. */
    int generation() {
        var matcher = GENERATION.matcher(name);
        if (!matcher.matches()) {
            throw new DependencyRefusedException(
                    Elasticsearch.NAME,
                    "The index " + name + " should have a name that ends with six digits",
                    null);
        }
        return Integer.parseInt(matcher.group(1));
    }

    boolean isBlocked() {
        return settings.at("/index/blocks/write").asString("").equals("true");
    }

    private static LiveIndex read(JsonWire wire, String name) {
        var answer = wire.get("/" + name).path(name);
        return new LiveIndex(name, answer.path("settings"), answer.path("mappings"));
    }
}
