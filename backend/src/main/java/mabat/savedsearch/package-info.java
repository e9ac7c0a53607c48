/**
 * Searches that people keep: named, described, in folders, private or shared with the team.
 *
 * <p>Start with {@link mabat.savedsearch.SavedSearches}. The criteria are exactly the state of the
 * search page, so a saved search shows what the page showed. A name belongs to one search of an
 * owner, also when several applications share one Elasticsearch ({@link
 * mabat.savedsearch.ReservedName}). What is new in a search is the business of {@code mabat.alert}.
 */
@NullMarked
package mabat.savedsearch;

import org.jspecify.annotations.NullMarked;
