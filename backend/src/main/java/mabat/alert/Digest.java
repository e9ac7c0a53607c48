package mabat.alert;

import java.time.Instant;
import java.util.List;
import mabat.article.EnrichedArticle;
import mabat.savedsearch.SavedSearch;

/**
 * What one message says.
 *
 * @param id the same when it is sent again; letters, digits and hyphens
 * @param articles that were announced and still exist, newest first; not empty
 * @param more how many further ones are not listed
 * @param at when they were announced last
 */
record Digest(
        String id,
        SavedSearch search,
        Subscription subscription,
        List<EnrichedArticle> articles,
        int more,
        Instant at) {
    Digest {
        articles = List.copyOf(articles);
    }
}
