package mabat.search.elastic;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Request clauses as nested maps, in the order written. */
final class Json {
    private Json() {}

    /** Keys and values in turn. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    static Map<String, Object> terms(String field, Collection<String> values) {
        return object("terms", object(field, List.copyOf(values)));
    }

    static Map<String, Object> term(String field, String value) {
        return object("term", object(field, value));
    }

    static Map<String, Object> everything() {
        return object("match_all", object());
    }

    /** All of these, without scores; everything when there are none. */
    static Map<String, Object> filter(List<Map<String, Object>> all) {
        return switch (all.size()) {
            case 0 -> everything();
            case 1 -> all.get(0);
            default -> object("bool", object("filter", all));
        };
    }

    static Map<String, Object> anyOf(List<Map<String, Object>> alternatives) {
        return alternatives.size() == 1
                ? alternatives.get(0)
                : object("bool", object("should", alternatives, "minimum_should_match", 1));
    }

    static Map<String, Object> without(Map<String, Object> clause) {
        return object("bool", object("must_not", List.of(clause)));
    }

    /** The best of these, and a little for the others. */
    static Map<String, Object> best(double others, List<Map<String, Object>> queries) {
        return queries.size() == 1
                ? queries.get(0)
                : object("dis_max", object("tie_breaker", others, "queries", queries));
    }

    static Map<String, Object> constant(double score, Map<String, Object> filter) {
        return object("constant_score", object("filter", filter, "boost", score));
    }
}
