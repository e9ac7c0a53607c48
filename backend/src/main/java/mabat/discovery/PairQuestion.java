package mabat.discovery;

import mabat.article.Language;
import mabat.search.Criteria;
import mabat.search.FacetField;

/**
 * A request for how often values of two facets occur together in the articles of a search.
 *
 * @param rows may be the same facet as {@code columns}: country with country
 * @param size rows and columns wanted of each, 1 to {@link #MOST}
 * @param labels the language labels are written and sorted in
 */
public record PairQuestion(
        Criteria criteria, FacetField rows, FacetField columns, int size, Language labels) {
    /** The most rows, and the most columns, of one matrix. */
    public static final int MOST = 50;

    public PairQuestion {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("matrix size outside 1.." + MOST + ": " + size);
        }
    }
}
