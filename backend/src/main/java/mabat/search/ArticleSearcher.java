package mabat.search;

import java.time.Instant;

/**
 * Port: finds and counts articles. Knows ids only; names are put to them above. Fails with the
 * exceptions of {@code mabat.failure}.
 */
public interface ArticleSearcher {
    FoundArticles search(PageRequest request);

    /** Values of one facet with their counts, as many as asked for. */
    FacetCounts facet(CompiledCriteria criteria, FacetField field, FacetRequest request);

    /** Matching articles first seen after a moment. */
    long countNew(CompiledCriteria criteria, Instant after);
}
