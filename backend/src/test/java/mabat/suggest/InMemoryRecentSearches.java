package mabat.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mabat.search.Criteria;

/** Recent searches without Elasticsearch; passes the same contract test as the adapter. */
public final class InMemoryRecentSearches implements RecentSearches {
    private final Map<String, List<Criteria>> searches = new ConcurrentHashMap<>();

    @Override
    public void remember(String owner, Criteria criteria) {
        if (owner.isEmpty() || criteria.query().isBlank()) {
            return;
        }
        searches.compute(
                owner,
                (who, before) -> {
                    List<Criteria> after = new ArrayList<>(List.of(criteria));
                    if (before != null) {
                        before.stream().filter(one -> !one.equals(criteria)).forEach(after::add);
                    }
                    return List.copyOf(after.subList(0, Math.min(MOST, after.size())));
                });
    }

    @Override
    public List<Criteria> of(String owner) {
        return searches.getOrDefault(owner, List.of());
    }

    @Override
    public void forget(String owner, Criteria criteria) {
        searches.computeIfPresent(
                owner,
                (who, before) -> before.stream().filter(one -> !one.equals(criteria)).toList());
    }

    @Override
    public void clear(String owner) {
        searches.remove(owner);
    }
}
