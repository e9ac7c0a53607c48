/**
 * The search page.
 *
 * <p>Start with {@link mabat.ui.search.SearchView}: it holds one immutable {@code Criteria}, which
 * is read from the address and written to it by every action; the parts around it ({@code
 * SearchBox}, {@code CriteriaChips}, {@code FacetPanel}, {@code DateFilter}, {@code ResultPane})
 * take data in and call back with what the user wants. Searches run in the background, so that a
 * slow engine never holds up the page, and only the answer to the newest question is shown. Uses
 * the roots of {@code mabat.search} and {@code mabat.savedsearch}.
 */
@NullMarked
package mabat.ui.search;

import org.jspecify.annotations.NullMarked;
