package mabat.search;

import java.util.List;
import mabat.article.EnrichedArticle;

/**
 * Port: every match of a search, however many, as they were at one moment. Fails with the
 * exceptions of {@code mabat.failure}.
 */
public interface ArticleScroll {
    /** Opens the matches in the order of the criteria; close it in any case. */
    Scroll open(CompiledCriteria criteria);

    /** An open scroll; used by one thread. */
    interface Scroll extends AutoCloseable {
        /** Exact. */
        long total();

        /** The following ones; empty at the end. */
        List<EnrichedArticle> next();

        @Override
        void close();
    }
}
