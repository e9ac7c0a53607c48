package mabat.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import mabat.search.Criteria;

/** Saved searches in memory; how many are new is what the test says. */
public final class FakeSavedSearches implements SavedSearches {
    private static final Instant THEN = Instant.parse("2026-01-01T10:00:00Z");

    private final List<SavedSearch> all = new ArrayList<>();
    private final Map<String, Long> fresh = new HashMap<>();
    private final List<String> looked = new ArrayList<>();
    private int made;

    public void fresh(String name, long count) {
        fresh.put(name, count);
    }

    public List<String> looked() {
        return looked;
    }

    @Override
    public List<SavedSearch> of(String owner) {
        return all.stream()
                .filter(search -> search.owner().equals(owner))
                .sorted(Comparator.comparing(SavedSearch::name))
                .toList();
    }

    @Override
    public Optional<SavedSearch> find(String owner, String id) {
        return of(owner).stream().filter(search -> search.id().equals(id)).findFirst();
    }

    @Override
    public SaveOutcome save(String owner, String name, Criteria criteria) {
        if (of(owner).stream().anyMatch(search -> search.name().equals(name))) {
            return new SaveOutcome.NameTaken(name);
        }
        SavedSearch search =
                new SavedSearch("s" + made++, owner, name, criteria, THEN, THEN, THEN, "1");
        all.add(search);
        return new SaveOutcome.Saved(search);
    }

    @Override
    public SaveOutcome change(
            String owner, String id, String revision, String name, Criteria criteria) {
        Optional<SavedSearch> present = find(owner, id);
        if (present.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        SavedSearch old = present.get();
        if (!old.revision().equals(revision)) {
            return new SaveOutcome.Conflict(old);
        }
        SavedSearch changed =
                new SavedSearch(
                        id,
                        owner,
                        name,
                        criteria,
                        old.created(),
                        THEN,
                        old.lastLooked(),
                        revision + "'");
        all.remove(old);
        all.add(changed);
        return new SaveOutcome.Saved(changed);
    }

    @Override
    public boolean delete(String owner, String id) {
        return all.removeIf(search -> search.owner().equals(owner) && search.id().equals(id));
    }

    @Override
    public Optional<SavedSearch> looked(String owner, String id) {
        looked.add(id);
        return find(owner, id);
    }

    @Override
    public long countNew(SavedSearch search) {
        return fresh.getOrDefault(search.name(), 0L);
    }
}
