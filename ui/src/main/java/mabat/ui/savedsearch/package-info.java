/**
 * The searches an analyst keeps: what is new in each, opening, following, sharing, keeping order.
 *
 * <p>Start with {@link mabat.ui.savedsearch.SavedSearchesView}, the list, and {@link
 * mabat.ui.savedsearch.SavedSearchView}, one search with what is new in it first. Both show what
 * {@code mabat.alert} announced, so a number here is what opening shows.
 */
@NullMarked
package mabat.ui.savedsearch;

import org.jspecify.annotations.NullMarked;
