package mabat.suggest;

class InMemoryRecentSearchesTest extends RecentSearchesContract {
    private final RecentSearches searches = new InMemoryRecentSearches();

    @Override
    protected RecentSearches searches() {
        return searches;
    }
}
