package mabat.search;

import java.util.Map;
import mabat.article.ArticleId;

/**
 * How the articles of a page stand for stories. An article without a story stands for itself and is
 * counted as a story of its own.
 *
 * @param total stories that match
 * @param exact whether there are no more than that
 * @param cut whether paging ends before the list does
 * @param groups by the article that leads; only those with more than one article
 */
public record StoryGroups(
        long total, boolean exact, boolean cut, Map<ArticleId, StoryGroup> groups) {
    /** How many stories one can page through. */
    public static final int MOST = 1_000;

    public StoryGroups {
        groups = Map.copyOf(groups);
    }
}
