package mabat.alert;

import java.time.Instant;
import java.util.List;
import mabat.article.EnrichedArticle;
import mabat.savedsearch.SavedSearch;

/**
 * A saved search as a feed.
 *
 * @param entries newest first
 * @param updated when the newest one was announced
 */
public record Feed(SavedSearch search, List<Entry> entries, Instant updated) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * @param at when the article was announced; for one that was there before the search was saved,
     *     when it was first seen
     */
    public record Entry(EnrichedArticle article, Instant at) {}
}
