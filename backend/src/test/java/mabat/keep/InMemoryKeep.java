package mabat.keep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Entries without Elasticsearch; keeps the same contract as its adapter, JSON and all. */
public final class InMemoryKeep implements Keep {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Stored> all = new HashMap<>();
    private long revisions;
    private @Nullable RuntimeException failure;
    private int writesUntilFailure = Integer.MAX_VALUE;

    private record Stored(
            Class<? extends Entry> type,
            String person,
            String search,
            String state,
            String json,
            String revision) {}

    /** Fails the write after this many like this, as a process does that is killed. */
    public synchronized void failAfter(int writes, RuntimeException changed) {
        writesUntilFailure = writes;
        failure = changed;
    }

    public synchronized void work() {
        failure = null;
        writesUntilFailure = Integer.MAX_VALUE;
    }

    @Override
    public synchronized <T extends Entry> Optional<Kept<T>> find(Class<T> type, String key) {
        return Optional.ofNullable(all.get(id(type, key))).map(stored -> kept(type, stored));
    }

    @Override
    public synchronized <T extends Entry> List<Kept<T>> having(Class<T> type, By by, String value) {
        return all.values().stream()
                .filter(stored -> stored.type == type)
                .filter(stored ->
                        switch (by) {
                            case PERSON -> stored.person.equals(value);
                            case SEARCH -> stored.search.equals(value);
                            case STATE -> stored.state.equals(value);
                        })
                .map(stored -> kept(type, stored))
                .toList();
    }

    @Override
    public synchronized <T extends Entry> List<Kept<T>> all(Class<T> type) {
        return all.values().stream()
                .filter(stored -> stored.type == type)
                .map(stored -> kept(type, stored))
                .toList();
    }

    @Override
    public synchronized <T extends Entry> Optional<Kept<T>> put(T entry, String seen) {
        countWrite();
        String id = id(entry.getClass(), entry.key());
        if (!revision(id).equals(seen)) {
            return Optional.empty();
        }
        String revision = "r" + ++revisions;
        all.put(
                id,
                new Stored(
                        entry.getClass(),
                        entry.person(),
                        entry.search(),
                        entry.state(),
                        JSON.writeValueAsString(entry),
                        revision));
        return Optional.of(new Kept<>(entry, revision));
    }

    @Override
    public synchronized boolean remove(Kept<?> kept) {
        countWrite();
        String id = id(kept.value().getClass(), kept.value().key());
        return revision(id).equals(kept.revision()) && all.remove(id) != null;
    }

    private void countWrite() {
        if (failure != null && writesUntilFailure-- <= 0) {
            throw failure;
        }
    }

    private String revision(String id) {
        Stored stored = all.get(id);
        return stored == null ? NEVER : stored.revision;
    }

    private static <T extends Entry> Kept<T> kept(Class<T> type, Stored stored) {
        return new Kept<>(JSON.readValue(stored.json, type), stored.revision);
    }

    private static String id(Class<?> type, String key) {
        return type.getName() + '\n' + key;
    }
}
