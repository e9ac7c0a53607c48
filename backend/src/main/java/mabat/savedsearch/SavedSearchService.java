package mabat.savedsearch;

import static mabat.savedsearch.SavedSearchStore.NEVER_STORED;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mabat.article.Language;
import mabat.keep.Keep;
import mabat.search.CriteriaReader;
import mabat.search.CriteriaReading;

/** {@link SavedSearches} over a store. */
public final class SavedSearchService implements SavedSearches {
    private static final Comparator<SavedSearch> BY_NAME =
            Comparator.comparing(SavedSearch::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(SavedSearch::name)
                    .thenComparing(SavedSearch::id);

    private final SavedSearchStore store;
    private final Names names;
    private final CriteriaReader reader;
    private final Clock clock;

    /**
     * @param reader of the search itself, so that what can be kept is exactly what can be searched
     */
    public SavedSearchService(
            SavedSearchStore store, Keep keep, CriteriaReader reader, Clock clock) {
        this.store = store;
        this.names = new Names(keep, store, clock);
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public List<SavedSearch> of(String owner) {
        return store.of(owner).stream().sorted(BY_NAME).toList();
    }

    @Override
    public List<SavedSearch> sharedWith(String person) {
        return store.ofTeam().stream()
                .filter(search -> !search.owner().equals(person))
                .sorted(BY_NAME)
                .toList();
    }

    @Override
    public Optional<SavedSearch> find(String person, String id) {
        return store.find(id)
                .filter(found -> found.owner().equals(person) || found.sharing() == Sharing.TEAM);
    }

    private Optional<SavedSearch> own(String owner, String id) {
        return store.find(id).filter(found -> found.owner().equals(owner));
    }

    @Override
    public SaveOutcome save(String owner, Draft draft) {
        Instant now = clock.instant();
        return keepNew(
                new SavedSearch(
                        UUID.randomUUID().toString(),
                        owner,
                        draft.name(),
                        draft.description(),
                        draft.folder(),
                        draft.sharing(),
                        draft.criteria(),
                        now,
                        now,
                        NEVER_STORED));
    }

    @Override
    public SaveOutcome restore(SavedSearch deleted) {
        return keepNew(
                new SavedSearch(
                        deleted.id(),
                        deleted.owner(),
                        deleted.name(),
                        deleted.description(),
                        deleted.folder(),
                        deleted.sharing(),
                        deleted.criteria(),
                        deleted.created(),
                        deleted.changed(),
                        NEVER_STORED));
    }

    private SaveOutcome keepNew(SavedSearch fresh) {
        Optional<SaveOutcome> refused = refused(fresh.draft());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (isTaken(fresh.owner(), fresh.name(), fresh.id())) {
            return new SaveOutcome.NameTaken(fresh.name());
        }
        return store.put(fresh)
                .<SaveOutcome>map(SaveOutcome.Saved::new)
                .orElseGet(() -> changedMeanwhile(fresh.owner(), fresh.id()));
    }

    @Override
    public SaveOutcome change(String owner, String id, String revision, Draft draft) {
        Optional<SaveOutcome> refused = refused(draft);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<SavedSearch> found = own(owner, id);
        if (found.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        SavedSearch current = found.get();
        if (!current.revision().equals(revision)) {
            return new SaveOutcome.Conflict(current);
        }
        if (isTaken(owner, draft.name(), id)) {
            return new SaveOutcome.NameTaken(draft.name());
        }
        Optional<SavedSearch> stored = store.put(current.with(draft, clock.instant()));
        String given = stored.isPresent() ? current.name() : draft.name();
        if (!current.name().equals(draft.name())) {
            names.release(owner, given, id);
        }
        return stored.<SaveOutcome>map(SaveOutcome.Saved::new)
                .orElseGet(() -> changedMeanwhile(owner, id));
    }

    private SaveOutcome changedMeanwhile(String owner, String id) {
        return own(owner, id)
                .<SaveOutcome>map(SaveOutcome.Conflict::new)
                .orElseGet(SaveOutcome.Gone::new);
    }

    @Override
    public SaveOutcome copy(String person, String id, String name) {
        return find(person, id)
                .map(original ->
                        save(
                                person,
                                original.draft()
                                        .withName(name)
                                        .withFolder("")
                                        .withSharing(Sharing.PRIVATE)))
                .orElseGet(SaveOutcome.Gone::new);
    }

    @Override
    public Optional<SavedSearch> delete(String owner, String id) {
        Optional<SavedSearch> current = own(owner, id);
        while (current.isPresent()) {
            if (store.remove(current.get())) {
                names.release(owner, current.get().name(), id);
                return current;
            }
            current = own(owner, id);
        }
        return Optional.empty();
    }

    private Optional<SaveOutcome> refused(Draft draft) {
        Optional<String> problem = draft.problem();
        if (problem.isEmpty()
                && reader.read(draft.criteria(), Language.ENGLISH)
                        instanceof CriteriaReading.Unclear(var unclear)) {
            problem = Optional.of("The query cannot be read: " + unclear.detail());
        }
        return problem.map(SaveOutcome.Invalid::new);
    }

    /** Searches of before there were reservations are asked for by themselves. */
    private boolean isTaken(String owner, String name, String id) {
        return store.of(owner).stream()
                        .anyMatch(other -> other.name().equals(name) && !other.id().equals(id))
                || !names.reserve(owner, name, id);
    }
}
