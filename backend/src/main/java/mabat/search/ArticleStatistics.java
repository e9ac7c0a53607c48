package mabat.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Port: counts over articles that no result page carries. Knows ids and words only. Fails with the
 * exceptions of {@code mabat.failure}.
 */
public interface ArticleStatistics {
    /** How many articles each of these finds, in their order; exact. */
    List<Long> counts(List<CompiledCriteria> searches);

    /**
     * How often values of two facets meet in the articles of a search, all of its conditions
     * respected.
     *
     * @param size rows and columns wanted; there may be more of equal count
     */
    PairCounts pairs(CompiledCriteria criteria, FacetField rows, FacetField columns, int size);

    /** Headlines and leads of matching articles; when there are too many, of a random sample. */
    List<Headline> sample(CompiledCriteria criteria, int most);

    /**
     * Words of articles that are spelled much like these, the likeliest first.
     *
     * @param words as typed; those that articles have themselves get no alternatives
     */
    Map<String, List<String>> spellings(Collection<String> words);

    /** How many different words begin like this, title, lead and body looked at apart. */
    long endings(String stem);

    /** The beginning of an article. */
    record Headline(String title, String lead) {}
}
