package mabat.suggest.elastic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import mabat.elastic.Documents;
import mabat.elastic.Documents.Stored;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.search.Criteria;
import mabat.search.CriteriaParameters;
import mabat.suggest.RecentSearches;

/** Recent searches in their index: one document for each person. */
final class ElasticRecentSearches implements RecentSearches {
    /** Two pages of one person may write at the same time; the slower one reads again. */
    private static final int TRIES = 3;

    private final Documents<RecentSearchesDocument> documents;

    ElasticRecentSearches(Elasticsearch elasticsearch, IndexNames names) {
        documents =
                new Documents<>(
                        elasticsearch,
                        names.recentSearches(),
                        names.recentSearchesForWriting(),
                        RecentSearchesDocument.class);
    }

    @Override
    public void remember(String owner, Criteria criteria) {
        if (owner.isEmpty() || criteria.query().isBlank()) {
            return;
        }
        Map<String, List<String>> search = Map.copyOf(CriteriaParameters.write(criteria));
        change(
                owner,
                before -> {
                    List<Map<String, List<String>>> after = new ArrayList<>();
                    after.add(search);
                    before.stream().filter(one -> !one.equals(search)).forEach(after::add);
                    return after.subList(0, Math.min(MOST, after.size()));
                });
    }

    @Override
    public List<Criteria> of(String owner) {
        return owner.isEmpty()
                ? List.of()
                : documents.find(owner).stream()
                        .flatMap(stored -> stored.document().searches().stream())
                        .map(search -> CriteriaParameters.read(search, Set.of()).criteria())
                        .toList();
    }

    @Override
    public void forget(String owner, Criteria criteria) {
        Map<String, List<String>> search = CriteriaParameters.write(criteria);
        if (!owner.isEmpty()) {
            change(owner, before -> before.stream().filter(one -> !one.equals(search)).toList());
        }
    }

    @Override
    public void clear(String owner) {
        if (!owner.isEmpty()) {
            change(owner, before -> List.of());
        }
    }

    /** Gives up after some tries: a search that is not remembered is no loss. */
    private void change(String owner, UnaryOperator<List<Map<String, List<String>>>> change) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Stored<RecentSearchesDocument>> now = documents.find(owner);
            List<Map<String, List<String>>> before =
                    now.map(stored -> stored.document().searches()).orElse(List.of());
            var after = new RecentSearchesDocument(owner, change.apply(before));
            String revision = now.map(Stored::revision).orElse("");
            if (documents.put(owner, revision, after).isPresent()) {
                return;
            }
        }
    }
}
