package mabat.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Language;

/**
 * All entities, by id and by name; equal tables have equal versions. Immutable, unless it
 * {@linkplain #following follows} another: then every answer is that of the one in place at the
 * moment.
 */
public final class KnowledgeBase {
    private final Supplier<Content> content;
    private final DiscoveredNames discovered;

    /** The entities of one version. */
    private static final class Content {
        private final String version;
        private final Map<EntityRef, Entity> entities = new LinkedHashMap<>();
        private final Map<EntityKind, Map<String, Set<EntityRef>>> byName = new HashMap<>();

        private Content(String version) {
            this.version = version;
        }

        private void add(Entity entity) {
            if (entities.put(entity.ref(), entity) != null) {
                throw new IllegalArgumentException("Two entities with the id " + entity.ref());
            }
            index(entity, entity.ref().id());
            entity.namesEnglish().forEach(name -> index(entity, name));
            entity.namesHebrew().forEach(name -> index(entity, name));
        }

        private void index(Entity entity, String name) {
            byName.computeIfAbsent(entity.ref().kind(), kind -> new HashMap<>())
                    .computeIfAbsent(key(name), key -> new LinkedHashSet<>())
                    .add(entity.ref());
        }
    }

    /**
     * @param version changes whenever the tables do; articles remember which one enriched them
     */
    public KnowledgeBase(String version, Collection<Entity> entities) {
        Content all = new Content(version);
        entities.forEach(all::add);
        content = () -> all;
        discovered = DiscoveredNames.NONE;
    }

    private KnowledgeBase(Supplier<Content> content, DiscoveredNames discovered) {
        this.content = content;
        this.discovered = discovered;
    }

    /** Answers as the one that is in place when it is asked. */
    public static KnowledgeBase following(Supplier<KnowledgeBase> current) {
        return new KnowledgeBase(() -> current.get().content.get(), DiscoveredNames.NONE);
    }

    /** The same, with names for people who stand in no table. */
    public KnowledgeBase naming(DiscoveredNames names) {
        return new KnowledgeBase(content, names);
    }

    /**
     * Computes something from all entities, again whenever they were replaced.
     *
     * @param make is given one that does not change
     */
    public <T> Supplier<T> derived(Function<KnowledgeBase, T> make) {
        return new Derived<>(content, now -> make.apply(new KnowledgeBase(() -> now, discovered)));
    }

    public String version() {
        return content.get().version;
    }

    public Optional<Entity> find(EntityRef ref) {
        return Optional.ofNullable(content.get().entities.get(ref));
    }

    public Stream<Entity> all() {
        return content.get().entities.values().stream();
    }

    public Stream<Entity> all(EntityKind kind) {
        return all().filter(entity -> entity.ref().kind() == kind);
    }

    /**
     * The entity's name; when it is unknown its id. A discovered person is called what articles
     * write, else the words of the id.
     */
    public String label(EntityRef ref, Language language) {
        Entity entity = content.get().entities.get(ref);
        if (entity != null) {
            return entity.label(language);
        }
        if (!ref.id().startsWith(EntityRef.UNVERIFIED)) {
            return ref.id();
        }
        return discovered
                .name(ref.id(), language)
                .orElse(ref.id().substring(EntityRef.UNVERIFIED.length()).replace('-', ' '));
    }

    /** Labels of these will be asked for in a moment, many of them perhaps. */
    public void expect(Collection<EntityRef> refs) {
        discovered.expect(
                refs.stream()
                        .map(EntityRef::id)
                        .filter(id -> id.startsWith(EntityRef.UNVERIFIED))
                        .distinct()
                        .toList());
    }

    /**
     * The entities of a kind with this id or name, in either language; case, quote style and dashes
     * aside. More than one when the name is shared.
     */
    public List<EntityRef> named(EntityKind kind, String idOrName) {
        return new ArrayList<>(
                content.get()
                        .byName
                        .getOrDefault(kind, Map.of())
                        .getOrDefault(key(idOrName), Set.of()));
    }

    /** See {@link NameKey}. */
    static String key(String name) {
        return NameKey.of(name);
    }
}
