package mabat.knowledge.elastic;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.elastic.Surfaces;
import mabat.knowledge.DiscoveredNames;

/**
 * Asks which words a discovered person was seen as, and remembers the answers: a page shows the
 * same few people again and again, and names hardly change.
 */
final class ElasticDiscoveredNames implements DiscoveredNames {
    private static final int REMEMBERED = 10_000;
    private static final int SURFACES = 20;

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
        Map<String, List<String>> found = new HashMap<>();
        Surfaces.ask(elasticsearch, names, ids.stream().map(EntityRef::person).toList(), SURFACES)
                .forEach((person, surfaces) -> found.put(person.id(), surfaces));
        synchronized (recent) {
            recent.putAll(found);
        }
        return found;
    }
}
