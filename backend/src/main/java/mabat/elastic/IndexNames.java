package mabat.elastic;

/**
 * Names of our indices and aliases on one cluster.
 *
 * @param prefix first part of every name
 */
public record IndexNames(String prefix) {

    private static final String WRITE = "-write";

    /** Alias to search and get articles. */
    public String articles() {
        return read(IndexFile.ARTICLES);
    }

    /** Alias to index and delete articles. */
    public String articlesForWriting() {
        return write(IndexFile.ARTICLES);
    }

    /** Alias to search and get saved searches. */
    public String savedSearches() {
        return read(IndexFile.SAVED_SEARCHES);
    }

    /** Alias to index and delete saved searches. */
    public String savedSearchesForWriting() {
        return write(IndexFile.SAVED_SEARCHES);
    }

    /** Alias to search and get accounts. */
    public String accounts() {
        return read(IndexFile.ACCOUNTS);
    }

    /** Alias to index and delete accounts. */
    public String accountsForWriting() {
        return write(IndexFile.ACCOUNTS);
    }

    /** Alias to get recent searches. */
    public String recentSearches() {
        return read(IndexFile.RECENT_SEARCHES);
    }

    /** Alias to index recent searches. */
    public String recentSearchesForWriting() {
        return write(IndexFile.RECENT_SEARCHES);
    }

    /** Alias to search and get editors' changes of the knowledge base. */
    public String overlayChanges() {
        return read(IndexFile.OVERLAY_CHANGES);
    }

    /** Alias to add editors' changes. */
    public String overlayChangesForWriting() {
        return write(IndexFile.OVERLAY_CHANGES);
    }

    /** Alias to get the states of long jobs. */
    public String jobs() {
        return read(IndexFile.JOBS);
    }

    /** Alias to keep the states of long jobs. */
    public String jobsForWriting() {
        return write(IndexFile.JOBS);
    }

    /** Alias to search and get entries of {@code mabat.keep}. */
    public String kept() {
        return read(IndexFile.KEPT);
    }

    /** Alias to index and delete entries of {@code mabat.keep}. */
    public String keptForWriting() {
        return write(IndexFile.KEPT);
    }

    /** Alias to search and get announcements. */
    public String announcements() {
        return read(IndexFile.ANNOUNCEMENTS);
    }

    /** Alias to index and delete announcements. */
    public String announcementsForWriting() {
        return write(IndexFile.ANNOUNCEMENTS);
    }

    /** Alias to search articles as they were before an update. */
    public String replacedArticles() {
        return read(IndexFile.REPLACED_ARTICLES);
    }

    /** Alias to index and delete articles as they were before an update. */
    public String replacedArticlesForWriting() {
        return write(IndexFile.REPLACED_ARTICLES);
    }

    String read(IndexFile file) {
        return prefix + "-" + file.baseName();
    }

    String write(IndexFile file) {
        return read(file) + WRITE;
    }

    /** Alias that an index has while documents are copied into it. */
    String next(IndexFile file) {
        return read(file) + "-next";
    }

    /**
     * @param generation 1 and up
     */
    String index(IndexFile file, int generation) {
        return "%s-%06d".formatted(read(file), generation);
    }
}
