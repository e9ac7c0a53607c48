package mabat.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.article.ArticleId;

/**
 * Port: which articles newly match, in the order of writing and not of any clock. Uses the same
 * conditions as the search. Fails with the exceptions of {@code mabat.failure}.
 *
 * @see "docs/decisions/0009"
 */
public interface ArticleChanges {
    /** Up to where everything written is visible from now on. */
    Place place();

    /**
     * Articles that match now and did not match at the watch's place: new ones, ones that an update
     * made match, and ones that match because another day has come ({@link Watch#before}). Some may
     * have been written after the newest {@link #place()}: they will be found again by the next
     * watch, so whoever announces them remembers that.
     *
     * @return one for each watch, in the same order
     */
    List<Changes> since(List<Watch> watches);

    /** Drops what tells how articles were before a place; nobody watches from an earlier one. */
    void forget(Place before);

    /**
     * How many of the articles are about each value of a facet, by the value's id; values of none
     * of them are left out.
     */
    Map<String, Long> subjects(FacetField field, CountBasis basis, Set<ArticleId> articles);

    /**
     * Those of a facet's values that articles of a search are about.
     *
     * @param except articles that do not count
     */
    Set<String> among(
            CompiledCriteria criteria,
            FacetField field,
            Set<String> values,
            FirstSeen seen,
            Set<ArticleId> except);

    /** Those of the articles that match now. */
    Set<ArticleId> matching(CompiledCriteria criteria, Set<ArticleId> articles);
}
