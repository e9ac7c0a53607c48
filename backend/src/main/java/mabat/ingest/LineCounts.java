package mabat.ingest;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import mabat.article.ArticleId;

/**
 * Port: remembers in how many articles of an outlet a line stands. What is kept of articles is the
 * memory, so sending one again counts nothing twice.
 */
@FunctionalInterface
public interface LineCounts {
    /** Nothing is remembered. */
    LineCounts NONE = (keys, except) -> Map.of();

    /**
     * Counts of articles by key, as {@link mabat.enrich.RepeatedLines#keys} makes them; keys that
     * stand in few articles may be left out.
     *
     * @param except articles that are not counted
     */
    Map<String, Integer> of(Set<String> keys, Collection<ArticleId> except);
}
