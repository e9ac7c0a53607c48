package mabat.savedsearch;

import static mabat.savedsearch.SavedSearchStore.NEVER_STORED;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import mabat.article.Language;
import mabat.search.Criteria;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;

/** {@link SavedSearches} over a store and the search itself. */
public final class SavedSearchService implements SavedSearches {
    /** Longest name, in UTF-16 units. */
    public static final int LONGEST_NAME = 200;

    private final SavedSearchStore store;
    private final SearchService search;
    private final Clock clock;
    // One application looks after an owner's names at a time; a lock is shared by some owners.
    private final Object[] locks = new Object[64];

    public SavedSearchService(SavedSearchStore store, SearchService search, Clock clock) {
        this.store = store;
        this.search = search;
        this.clock = clock;
        Arrays.setAll(locks, i -> new Object());
    }

    @Override
    public List<SavedSearch> of(String owner) {
        return store.of(owner).stream()
                .sorted(
                        Comparator.comparing(SavedSearch::name, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(SavedSearch::name)
                                .thenComparing(SavedSearch::id))
                .toList();
    }

    @Override
    public Optional<SavedSearch> find(String owner, String id) {
        return store.find(id).filter(found -> found.owner().equals(owner));
    }

    @Override
    public SaveOutcome save(String owner, String name, Criteria criteria) {
        return checked(
                owner,
                name,
                criteria,
                () -> {
                    if (isTaken(owner, name.strip(), "")) {
                        return new SaveOutcome.NameTaken(name.strip());
                    }
                    Instant now = clock.instant();
                    SavedSearch fresh =
                            new SavedSearch(
                                    UUID.randomUUID().toString(),
                                    owner,
                                    name.strip(),
                                    criteria,
                                    now,
                                    now,
                                    now,
                                    NEVER_STORED);
                    return store.put(fresh)
                            .<SaveOutcome>map(SaveOutcome.Saved::new)
                            .orElseThrow(() -> new IllegalStateException("Two equal random ids"));
                });
    }

    @Override
    public SaveOutcome change(
            String owner, String id, String revision, String name, Criteria criteria) {
        return checked(
                owner,
                name,
                criteria,
                () -> {
                    Optional<SavedSearch> found = find(owner, id);
                    if (found.isEmpty()) {
                        return new SaveOutcome.Gone();
                    }
                    SavedSearch current = found.get();
                    if (!current.revision().equals(revision)) {
                        return new SaveOutcome.Conflict(current);
                    }
                    if (isTaken(owner, name.strip(), id)) {
                        return new SaveOutcome.NameTaken(name.strip());
                    }
                    SavedSearch changed =
                            new SavedSearch(
                                    id,
                                    owner,
                                    name.strip(),
                                    criteria,
                                    current.created(),
                                    clock.instant(),
                                    current.lastLooked(),
                                    current.revision());
                    return store.put(changed)
                            .<SaveOutcome>map(SaveOutcome.Saved::new)
                            .orElseGet(() -> changedMeanwhile(owner, id));
                });
    }

    private SaveOutcome changedMeanwhile(String owner, String id) {
        return find(owner, id)
                .<SaveOutcome>map(SaveOutcome.Conflict::new)
                .orElseGet(SaveOutcome.Gone::new);
    }

    @Override
    public boolean delete(String owner, String id) {
        Optional<SavedSearch> current = find(owner, id);
        while (current.isPresent()) {
            if (store.remove(current.get())) {
                return true;
            }
            current = find(owner, id);
        }
        return false;
    }

    @Override
    public Optional<SavedSearch> looked(String owner, String id) {
        Optional<SavedSearch> current = find(owner, id);
        while (current.isPresent()) {
            SavedSearch seen = current.get();
            Optional<SavedSearch> kept =
                    store.put(
                            new SavedSearch(
                                    seen.id(),
                                    seen.owner(),
                                    seen.name(),
                                    seen.criteria(),
                                    seen.created(),
                                    seen.changed(),
                                    clock.instant(),
                                    seen.revision()));
            if (kept.isPresent()) {
                return kept;
            }
            current = find(owner, id);
        }
        return Optional.empty();
    }

    @Override
    public long countNew(SavedSearch saved) {
        return search.countNew(saved.criteria(), saved.lastLooked());
    }

    private SaveOutcome checked(
            String owner, String name, Criteria criteria, Supplier<SaveOutcome> action) {
        String bare = name.strip();
        if (bare.isEmpty()
                || bare.length() > LONGEST_NAME
                || bare.codePoints().anyMatch(Character::isISOControl)) {
            return new SaveOutcome.Invalid(
                    "The name needs 1 to " + LONGEST_NAME + " characters on one line.");
        }
        // Asked of the search itself, so what can be kept is exactly what can be searched.
        Question question = new Question(criteria, 0, null, Language.ENGLISH, false);
        if (search.search(question) instanceof SearchAnswer.Unreadable unreadable) {
            return new SaveOutcome.Invalid(
                    "The query cannot be read: " + unreadable.problem().detail());
        }
        synchronized (locks[Math.floorMod(owner.hashCode(), locks.length)]) {
            return action.get();
        }
    }

    private boolean isTaken(String owner, String name, String exceptId) {
        return store.of(owner).stream()
                .anyMatch(other -> other.name().equals(name) && !other.id().equals(exceptId));
    }
}
