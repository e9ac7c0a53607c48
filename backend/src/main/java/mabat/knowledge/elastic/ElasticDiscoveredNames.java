package mabat.knowledge.elastic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import mabat.article.EntityKind;
import mabat.article.Language;
import mabat.elastic.ArticleFields;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.knowledge.DiscoveredNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks which words a discovered person was seen as, and remembers the answers: a page shows the
 * same few people again and again, and names hardly change.
 */
final class ElasticDiscoveredNames implements DiscoveredNames {
    private static final int REMEMBERED = 10_000;
    private static final int SURFACES = 20;

    private final JsonMapper json = new JsonMapper();
    private final Elasticsearch elasticsearch;
    private final IndexNames names;
    private final Map<String, List<String>> recent =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
                    return size() > REMEMBERED;
                }
            };

    ElasticDiscoveredNames(Elasticsearch elasticsearch, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.names = names;
    }

    /** A full name in the script, else one in the other script, else a part of a name. */
    @Override
    public Optional<String> name(String id, Language language) {
        List<String> surfaces = surfaces(id);
        boolean hebrew = language == Language.HEBREW;
        Predicate<String> full = surface -> surface.indexOf(' ') > 0;
        return surfaces.stream()
                .filter(full.and(surface -> isHebrew(surface) == hebrew))
                .findFirst()
                .or(() -> surfaces.stream().filter(full).findFirst())
                .or(() -> surfaces.stream().findFirst());
    }

    private static boolean isHebrew(String surface) {
        return surface.chars().anyMatch(c -> c >= 'א' && c <= 'ת');
    }

    /** The most frequent first; empty when no article names this person. */
    private List<String> surfaces(String id) {
        synchronized (recent) {
            List<String> known = recent.get(id);
            if (known != null) {
                return known;
            }
        }
        return ask(List.of(id)).getOrDefault(id, List.of());
    }

    @Override
    public void expect(Collection<String> ids) {
        List<String> unknown;
        synchronized (recent) {
            unknown = ids.stream().filter(id -> !recent.containsKey(id)).distinct().toList();
        }
        if (!unknown.isEmpty()) {
            ask(unknown);
        }
    }

    private Map<String, List<String>> ask(List<String> ids) {
        JsonNode answer =
                elasticsearch
                        .json()
                        .post("/" + names.articles() + "/_search", json.valueToTree(question(ids)));
        Map<String, List<String>> found = new HashMap<>();
        for (JsonNode person : answer.at("/aggregations/all/people/ids/buckets")) {
            List<String> surfaces = new ArrayList<>();
            for (JsonNode bucket : person.at("/surfaces/buckets")) {
                surfaces.add(bucket.path("key").asString());
            }
            found.put(person.path("key").asString(), List.copyOf(surfaces));
        }
        synchronized (recent) {
            recent.putAll(found);
        }
        return found;
    }

    private static Map<String, Object> question(List<String> ids) {
        Map<String, Object> themselves =
                Map.of(
                        "bool",
                        Map.of(
                                "filter",
                                List.of(
                                        Map.of(
                                                "term",
                                                Map.of(
                                                        ArticleFields.MENTIONS_KIND,
                                                        EntityKind.PERSON.code())),
                                        terms(ArticleFields.MENTIONS_ID, ids))));
        Map<String, Object> surfaces =
                Map.of("terms", Map.of("field", ArticleFields.MENTIONS_SURFACES, "size", SURFACES));
        Map<String, Object> byId =
                Map.of(
                        "terms",
                        Map.of("field", ArticleFields.MENTIONS_ID, "size", ids.size()),
                        "aggs",
                        Map.of("surfaces", surfaces));
        Map<String, Object> people = Map.of("filter", themselves, "aggs", Map.of("ids", byId));
        Map<String, Object> all =
                Map.of(
                        "nested",
                        Map.of("path", ArticleFields.MENTIONS),
                        "aggs",
                        Map.of("people", people));
        return Map.of(
                "size",
                0,
                "track_total_hits",
                false,
                "query",
                terms(ArticleFields.PEOPLE, ids),
                "aggs",
                Map.of("all", all));
    }

    private static Map<String, Object> terms(String field, List<String> values) {
        return Map.of("terms", Map.of(field, values));
    }
}
