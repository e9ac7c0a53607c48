package mabat.savedsearch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Saved searches without Elasticsearch; keeps the same contract as its adapter. */
public final class InMemorySavedSearchStore implements SavedSearchStore {
    private final Map<String, SavedSearch> searches = new HashMap<>();
    private long revisions;

    @Override
    public synchronized List<SavedSearch> all() {
        return List.copyOf(searches.values());
    }

    @Override
    public synchronized List<SavedSearch> ofTeam() {
        return searches.values().stream().filter(each -> each.sharing() == Sharing.TEAM).toList();
    }

    @Override
    public synchronized List<SavedSearch> of(String owner) {
        return searches.values().stream().filter(each -> each.owner().equals(owner)).toList();
    }

    @Override
    public synchronized Optional<SavedSearch> find(String id) {
        return Optional.ofNullable(searches.get(id));
    }

    @Override
    public synchronized Optional<SavedSearch> put(SavedSearch search) {
        if (!revision(search.id()).equals(search.revision())) {
            return Optional.empty();
        }
        SavedSearch kept =
                new SavedSearch(
                        search.id(),
                        search.owner(),
                        search.name(),
                        search.description(),
                        search.folder(),
                        search.sharing(),
                        search.criteria(),
                        search.created(),
                        search.changed(),
                        "r" + ++revisions);
        searches.put(search.id(), kept);
        return Optional.of(kept);
    }

    @Override
    public synchronized boolean remove(SavedSearch search) {
        return revision(search.id()).equals(search.revision())
                && searches.remove(search.id()) != null;
    }

    private String revision(String id) {
        SavedSearch kept = searches.get(id);
        return kept == null ? NEVER_STORED : kept.revision();
    }
}
