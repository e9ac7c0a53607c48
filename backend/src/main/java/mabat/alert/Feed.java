package mabat.alert;

import java.time.Instant;
import java.util.List;
import mabat.article.EnrichedArticle;
import mabat.savedsearch.SavedSearch;

/**
 * One page of a saved search as a feed.
 *
 * @param entries newest first
 * @param updated when the newest one of the page was announced
 * @param page from 1
 * @param more whether older announcements are on a further page
 */
public record Feed(
        SavedSearch search, List<Entry> entries, Instant updated, int page, boolean more) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * @param at when the article was announced; for one that was there before the search was saved,
     *     when it was first seen
     */
    public record Entry(EnrichedArticle article, Instant at) {}
}
