package mabat.search;

import java.util.List;
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
     * Articles that match now, were written after the watch's place, and did not match at that
     * place: new ones, and ones that an update made match. Some may have been written after the
     * newest {@link #place()}: they will be found again by the next watch, so whoever announces
     * them remembers that.
     *
     * @return one for each watch, in the same order
     */
    List<Changes> since(List<Watch> watches);

    /** Those of the articles that match now. */
    Set<ArticleId> matching(CompiledCriteria criteria, Set<ArticleId> articles);
}
