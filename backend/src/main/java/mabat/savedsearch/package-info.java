/**
 * Searches an analyst keeps, and what is new in them since the owner last looked.
 *
 * <p>Start with {@link mabat.savedsearch.SavedSearch}. A saved search holds exactly the criteria of
 * the search page, so it can never find something else.
 */
@NullMarked
package mabat.savedsearch;

import org.jspecify.annotations.NullMarked;
