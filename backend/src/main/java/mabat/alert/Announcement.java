package mabat.alert;

import java.time.Instant;
import java.util.List;
import mabat.article.ArticleId;

/**
 * Articles that newly match a saved search.
 *
 * @param search the saved search's id
 * @param round the round of checking that found them; orders announcements, and tells whether they
 *     count
 * @param at our clock, for people to read
 * @param articles in the order they were written; not empty
 */
public record Announcement(String search, long round, Instant at, List<ArticleId> articles) {
    public Announcement {
        articles = List.copyOf(articles);
    }
}
