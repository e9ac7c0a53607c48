package mabat.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mabat.keep.InMemoryKeep;
import mabat.savedsearch.Draft;
import mabat.savedsearch.InMemorySavedSearchStore;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearchService;
import mabat.savedsearch.SavedSearches;
import mabat.search.CriteriaReader;

/** The real service over memory, so that pages see what they will see. */
public final class FakeSavedSearches implements SavedSearches {
    private final SavedSearches real;

    public FakeSavedSearches(InMemoryKeep keep, CriteriaReader reader, Clock clock) {
        real = new SavedSearchService(new InMemorySavedSearchStore(), keep, reader, clock);
    }

    @Override
    public List<SavedSearch> of(String owner) {
        return real.of(owner);
    }

    @Override
    public List<SavedSearch> sharedWith(String person) {
        return real.sharedWith(person);
    }

    @Override
    public Optional<SavedSearch> find(String person, String id) {
        return real.find(person, id);
    }

    @Override
    public SaveOutcome save(String owner, Draft draft) {
        return real.save(owner, draft);
    }

    @Override
    public SaveOutcome change(String owner, String id, String revision, Draft draft) {
        return real.change(owner, id, revision, draft);
    }

    @Override
    public SaveOutcome copy(String person, String id, String name) {
        return real.copy(person, id, name);
    }

    @Override
    public Optional<SavedSearch> delete(String owner, String id) {
        return real.delete(owner, id);
    }

    @Override
    public SaveOutcome restore(SavedSearch deleted) {
        return real.restore(deleted);
    }
}
