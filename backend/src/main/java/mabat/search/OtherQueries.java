package mabat.search;

import java.util.List;

/** What to offer beside a search that finds little or nothing; never applied by itself. */
public interface OtherQueries {
    /**
     * What may have been meant, as notices with a repair; the likeliest first, each of them finds
     * more. Empty when the query cannot be read.
     *
     * @param total what the search finds itself
     */
    List<QueryProblem> meant(Criteria criteria, long total);

    /** As {@link SearchService#relaxations}. */
    List<Relaxation> lessStrict(Criteria criteria);
}
