package mabat.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Language;

/** All entities, by id and by name. Immutable; equal tables have equal versions. */
public final class KnowledgeBase {
    private final String version;
    private final Map<EntityRef, Entity> entities = new LinkedHashMap<>();
    private final Map<EntityKind, Map<String, Set<EntityRef>>> byName = new HashMap<>();

    /**
     * @param version changes whenever the tables do; articles remember which one enriched them
     */
    public KnowledgeBase(String version, Collection<Entity> entities) {
        this.version = version;
        for (Entity entity : entities) {
            if (this.entities.put(entity.ref(), entity) != null) {
                throw new IllegalArgumentException("Two entities with the id " + entity.ref());
            }
            index(entity, entity.ref().id());
            entity.namesEnglish().forEach(name -> index(entity, name));
            entity.namesHebrew().forEach(name -> index(entity, name));
        }
    }

    private void index(Entity entity, String name) {
        byName.computeIfAbsent(entity.ref().kind(), kind -> new HashMap<>())
                .computeIfAbsent(key(name), key -> new LinkedHashSet<>())
                .add(entity.ref());
    }

    public String version() {
        return version;
    }

    public Optional<Entity> find(EntityRef ref) {
        return Optional.ofNullable(entities.get(ref));
    }

    public Stream<Entity> all() {
        return entities.values().stream();
    }

    public Stream<Entity> all(EntityKind kind) {
        return all().filter(entity -> entity.ref().kind() == kind);
    }

    /** The entity's name, or its id when it is unknown. */
    public String label(EntityRef ref, Language language) {
        Entity entity = entities.get(ref);
        return entity == null ? ref.id() : entity.label(language);
    }

    /**
     * The entities of a kind with this id or name, in either language; case, quote style and dashes
     * aside. More than one when the name is shared.
     */
    public List<EntityRef> named(EntityKind kind, String idOrName) {
        return new ArrayList<>(
                byName.getOrDefault(kind, Map.of()).getOrDefault(key(idOrName), Set.of()));
    }

    /** How names are compared: lower case, one kind of quote, dashes and blanks alike. */
    static String key(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u05F4\\u201C\\u201D\\u201E\\uFF02]|''", "\"")
                .replaceAll("[\\u05F3\\u2018\\u2019\\u02BC\\u00B4`]", "'")
                .replaceAll("[\\s\\u05BE\\u2010-\\u2015_-]+", " ");
    }
}
