package mabat.savedsearch;

final class InMemorySavedSearchStoreTest extends SavedSearchStoreContract {
    @Override
    protected SavedSearchStore store() {
        return new InMemorySavedSearchStore();
    }
}
