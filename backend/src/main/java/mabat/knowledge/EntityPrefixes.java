package mabat.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Entities by the beginning of a name, or of a word inside a name, in either script: {@code luk},
 * {@code לוק}, {@code jinp}. Immutable; built once.
 */
public final class EntityPrefixes {
    private final NavigableMap<String, List<Place>> names = new TreeMap<>();

    /** Where a beginning belongs: the first word of a name is the better match. */
    private record Place(Entity entity, boolean inside, int length) {}

    public EntityPrefixes(KnowledgeBase knowledge) {
        knowledge.all().forEach(this::add);
    }

    private void add(Entity entity) {
        Stream.concat(entity.namesEnglish().stream(), entity.namesHebrew().stream())
                .map(KnowledgeBase::key)
                .distinct()
                .forEach(name -> {
                    put(name, new Place(entity, false, name.length()));
                    for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
                        put(name.substring(at + 1), new Place(entity, true, name.length()));
                    }
                });
    }

    private void put(String key, Place place) {
        names.computeIfAbsent(key, k -> new ArrayList<>(1)).add(place);
    }

    /**
     * Names that start with the prefix come before names that contain it, short ones first; every
     * entity once.
     *
     * @param prefix case, quote style and dashes do not matter; nothing starts with a blank one
     * @param wanted which entities are looked at
     * @param most entities returned
     */
    public List<Entity> find(String prefix, Predicate<Entity> wanted, int most) {
        String key = KnowledgeBase.key(prefix);
        if (key.isEmpty()) {
            return List.of();
        }
        return names.tailMap(key, true).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(key))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .filter(place -> wanted.test(place.entity))
                .sorted(
                        Comparator.comparing(Place::inside)
                                .thenComparing(Place::length)
                                .thenComparing(place -> place.entity.english()))
                .map(Place::entity)
                .distinct()
                .limit(most)
                .toList();
    }
}
