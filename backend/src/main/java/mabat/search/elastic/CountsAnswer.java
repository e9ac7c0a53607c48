package mabat.search.elastic;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import mabat.search.CompiledCriteria;
import mabat.search.FacetCounts;
import mabat.search.FacetField;
import mabat.search.FacetSelection.Choice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads the counts that {@link PageCounts} asked for, whatever group they stand in. */
final class CountsAnswer {
    /** Milliseconds. */
    private static final long DAY = Duration.ofDays(1).toMillis();

    private final Map<String, JsonNode> counts = new HashMap<>();
    private final long dayless;
    private final SortedMap<LocalDate, Long> days;

    /**
     * @param answers of all searches that counted
     */
    CountsAnswer(List<JsonNode> answers) {
        long datedOrNot = 0;
        for (JsonNode answer : answers) {
            for (Map.Entry<String, JsonNode> each : answer.path("aggregations").properties()) {
                JsonNode group = each.getValue();
                if (group.has("buckets")) {
                    counts.put(each.getKey(), group);
                } else {
                    group.properties().forEach(one -> counts.put(one.getKey(), one.getValue()));
                    if (group.has(PageCounts.DAYS)) {
                        datedOrNot = group.path("doc_count").asLong(0);
                    }
                }
            }
        }
        days = days(counts(PageCounts.DAYS));
        dayless = datedOrNot - days.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Articles by the day they were published on; days without any are left out. */
    SortedMap<LocalDate, Long> days() {
        return days;
    }

    /** Articles that no day is known of. */
    long undated() {
        return dayless;
    }

    /**
     * @param size how many values, beside those chosen
     */
    FacetCounts facet(CompiledCriteria criteria, FacetField field, int size) {
        Map<String, Long> found = terms(counts(field.parameter() + PageCounts.CHOSEN));
        Map<String, Long> chosen = new TreeMap<>();
        for (Choice choice : Choice.values()) {
            for (String id : criteria.selection(field).of(choice)) {
                chosen.put(id, found.getOrDefault(id, 0L));
            }
        }
        Map<String, Long> all = terms(counts(field.parameter()));
        Map<String, Long> top = new LinkedHashMap<>();
        all.forEach((id, count) -> {
            if (top.size() < size) {
                top.put(id, count);
            }
        });
        return new FacetCounts(top, chosen, all.size() > top.size());
    }

    private JsonNode counts(String name) {
        return counts.getOrDefault(name, MissingNode.getInstance());
    }

    private static Map<String, Long> terms(JsonNode terms) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (JsonNode bucket : terms.path("buckets")) {
            counts.put(bucket.path("key").asString(""), bucket.path("doc_count").asLong(0));
        }
        return counts;
    }

    private static SortedMap<LocalDate, Long> days(JsonNode histogram) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        for (JsonNode bucket : histogram.path("buckets")) {
            long day = Math.floorDiv(bucket.path("key").asLong(0), DAY);
            days.put(LocalDate.ofEpochDay(day), bucket.path("doc_count").asLong(0));
        }
        return days;
    }
}
