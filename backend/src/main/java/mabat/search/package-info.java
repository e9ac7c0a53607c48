/**
 * Finding articles: criteria in, a page of matches with facets out.
 *
 * <p>{@link mabat.search.Criteria} is everything an analyst chose; the search page, the API, a
 * saved search, an alert and an export all run the same criteria through {@link
 * mabat.search.SearchService}. The port to Elasticsearch is {@link mabat.search.ArticleSearcher};
 * its adapter lives in {@code elastic}.
 */
@NullMarked
package mabat.search;

import org.jspecify.annotations.NullMarked;
