package mabat.savedsearch.elastic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mabat.elastic.Documents;
import mabat.elastic.Documents.Stored;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearchStore;
import mabat.savedsearch.Sharing;

/** Saved searches in their index. */
final class ElasticSavedSearchStore implements SavedSearchStore {
    private final Documents<SavedSearchDocument> documents;

    ElasticSavedSearchStore(Elasticsearch elasticsearch, IndexNames names) {
        documents =
                new Documents<>(
                        elasticsearch,
                        names.savedSearches(),
                        names.savedSearchesForWriting(),
                        SavedSearchDocument.class);
    }

    @Override
    public List<SavedSearch> all() {
        return having(Map.of());
    }

    @Override
    public List<SavedSearch> of(String owner) {
        return having(Map.of(SavedSearchDocument.OWNER, owner));
    }

    @Override
    public List<SavedSearch> ofTeam() {
        return having(Map.of(SavedSearchDocument.SHARING, Sharing.TEAM.code()));
    }

    private List<SavedSearch> having(Map<String, String> values) {
        return documents.having(values).stream().map(ElasticSavedSearchStore::search).toList();
    }

    @Override
    public Optional<SavedSearch> find(String id) {
        return documents.find(id).map(ElasticSavedSearchStore::search);
    }

    @Override
    public Optional<SavedSearch> put(SavedSearch search) {
        return documents
                .put(search.id(), search.revision(), SavedSearchDocument.of(search))
                .map(ElasticSavedSearchStore::search);
    }

    @Override
    public boolean remove(SavedSearch search) {
        return documents.remove(search.id(), search.revision());
    }

    private static SavedSearch search(Stored<SavedSearchDocument> stored) {
        return stored.document().toSearch(stored.id(), stored.revision());
    }
}
