/**
 * The searches an analyst keeps: open, rename, delete, and how much is new in each.
 *
 * <p>Start with {@link mabat.ui.savedsearch.SavedSearchesView}. A saved search opens as the address
 * of its criteria, so it shows exactly what the search page shows.
 */
@NullMarked
package mabat.ui.savedsearch;

import org.jspecify.annotations.NullMarked;
