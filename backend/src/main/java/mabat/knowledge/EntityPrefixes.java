package mabat.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mabat.article.EntityKind;
import mabat.article.EntityRef;

/**
 * Entities by the beginning of a name, or of a word inside a name, in either script: {@code luk},
 * {@code לוק}, {@code jinp}. Immutable; built once.
 */
public final class EntityPrefixes {
    private final NavigableMap<String, List<Place>> names = new TreeMap<>();

    /**
     * Where a beginning belongs.
     *
     * @param inside whether words of the name stand before it
     * @param name as the knowledge base writes it
     */
    private record Place(Entity entity, boolean inside, String name) {
        int length() {
            return name.length();
        }

        /** Lower comes first; a country met by another name than its own is less likely meant. */
        int rank() {
            boolean renamed =
                    entity.ref().kind() == EntityKind.COUNTRY
                            && !name.equals(entity.english())
                            && !name.equals(entity.hebrew());
            return renamed ? 1 : obscurity(entity);
        }
    }

    /**
     * A place that was met.
     *
     * @param whole nothing of the name is behind what was typed, and only given names before it
     * @param given only the first of several names of a person, who is known by the last
     * @param part what was typed is less than a word there: {@code xi} is all of one
     */
    private record Met(Place place, boolean whole, boolean given, boolean part) {
        static Met of(Place place, String key, String typed) {
            boolean person = place.entity().ref().kind() == EntityKind.PERSON;
            boolean whole = key.equals(typed) && (person || !place.inside());
            boolean oneWord = typed.indexOf(' ') < 0;
            boolean given = person && oneWord && !place.inside() && key.indexOf(' ') >= 0;
            return new Met(place, whole, given, !endsWord(key, typed));
        }
    }

    private static boolean endsWord(String name, String typed) {
        return name.length() == typed.length() || name.charAt(typed.length()) == ' ';
    }

    /**
     * An entity with the name that begins like what was asked for.
     *
     * @param name one of the entity's names, as the knowledge base writes it
     */
    public record Match(Entity entity, String name) {}

    public EntityPrefixes(KnowledgeBase knowledge) {
        knowledge.all().forEach(this::add);
    }

    private void add(Entity entity) {
        Stream.concat(entity.namesEnglish().stream(), entity.namesHebrew().stream())
                .distinct()
                .forEach(name -> {
                    String key = KnowledgeBase.key(name);
                    put(key, new Place(entity, false, name));
                    for (int at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
                        put(key.substring(at + 1), new Place(entity, true, name));
                    }
                });
    }

    private void put(String key, Place place) {
        names.computeIfAbsent(key, k -> new ArrayList<>(1)).add(place);
    }

    /**
     * 0 for countries and those who lead one now, 1 for others in office and bodies, 2 for the
     * rest.
     */
    private static int obscurity(Entity entity) {
        return switch (entity.ref().kind()) {
            case COUNTRY -> 0;
            case ORGANISATION, TOPIC -> 1;
            case PERSON -> {
                var now = entity.offices().stream().filter(office -> office.to() == null).toList();
                yield now.stream().anyMatch(Office::leadsCountry) ? 0 : now.isEmpty() ? 2 : 1;
            }
        };
    }

    /**
     * Whole names come first, then countries by their own names and those who lead one now, then
     * others in office, bodies and countries by other names, then the rest. Among these a whole
     * word comes before the beginning of one, the beginning of a name before its inside, and a
     * short name before a long one; but whoever leads is known by the last name, so a given one
     * comes after it. Every entity once.
     *
     * @param prefix case, quote style and dashes do not matter; nothing starts with a blank one
     * @param wanted which entities are looked at
     * @param most entities returned
     */
    public List<Entity> find(String prefix, Predicate<Entity> wanted, int most) {
        return matches(prefix, wanted, most).stream().map(Match::entity).toList();
    }

    /** The same with the names that were met. */
    public List<Match> matches(String prefix, Predicate<Entity> wanted, int most) {
        String key = KnowledgeBase.key(prefix);
        if (key.isEmpty()) {
            return List.of();
        }
        Set<EntityRef> seen = new HashSet<>();
        return names.tailMap(key, true).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(key))
                .flatMap(entry ->
                        entry.getValue().stream()
                                .filter(place -> wanted.test(place.entity))
                                .map(place -> Met.of(place, entry.getKey(), key)))
                .sorted(
                        Comparator.comparing((Met met) -> !met.whole())
                                .thenComparing(met -> met.place.rank())
                                .thenComparing(met -> met.given() && met.place.rank() == 0)
                                .thenComparing(Met::part)
                                .thenComparing(met -> met.place.inside())
                                .thenComparing(met -> met.place.length())
                                .thenComparing(met -> met.place.entity.english()))
                .map(Met::place)
                .filter(place -> seen.add(place.entity.ref()))
                .limit(most)
                .map(place -> new Match(place.entity, place.name))
                .toList();
    }
}
