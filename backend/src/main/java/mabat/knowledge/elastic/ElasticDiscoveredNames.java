package mabat.knowledge.elastic;

import java.util.ArrayList;
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
        List<String> found = ask(id);
        if (!found.isEmpty()) {
            synchronized (recent) {
                recent.put(id, found);
            }
        }
        return found;
    }

    private List<String> ask(String id) {
        JsonNode answer =
                elasticsearch
                        .json()
                        .post("/" + names.articles() + "/_search", json.valueToTree(question(id)));
        List<String> surfaces = new ArrayList<>();
        for (JsonNode bucket : answer.at("/aggregations/all/person/surfaces/buckets")) {
            surfaces.add(bucket.path("key").asString());
        }
        return List.copyOf(surfaces);
    }

    private static Map<String, Object> question(String id) {
        Map<String, Object> itself =
                Map.of(
                        "bool",
                        Map.of(
                                "filter",
                                List.of(
                                        term(ArticleFields.MENTIONS_KIND, EntityKind.PERSON.code()),
                                        term(ArticleFields.MENTIONS_ID, id))));
        Map<String, Object> surfaces =
                Map.of("terms", Map.of("field", ArticleFields.MENTIONS_SURFACES, "size", SURFACES));
        Map<String, Object> person = Map.of("filter", itself, "aggs", Map.of("surfaces", surfaces));
        Map<String, Object> all =
                Map.of(
                        "nested",
                        Map.of("path", ArticleFields.MENTIONS),
                        "aggs",
                        Map.of("person", person));
        return Map.of(
                "size",
                0,
                "track_total_hits",
                false,
                "query",
                term(ArticleFields.PEOPLE, id),
                "aggs",
                Map.of("all", all));
    }

    private static Map<String, Object> term(String field, String value) {
        return Map.of("term", Map.of(field, value));
    }
}
