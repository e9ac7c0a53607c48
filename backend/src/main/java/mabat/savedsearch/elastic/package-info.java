/**
 * Saved searches in Elasticsearch: one document each, criteria as the parameters of the search page
 * (see {@link mabat.search.CriteriaParameters}), so the index need not know about them.
 */
@NullMarked
package mabat.savedsearch.elastic;

import org.jspecify.annotations.NullMarked;
