/**
 * Searches of the past that can be pointed at.
 *
 * <p>Start with {@link mabat.history.Permalinks}: a permalink keeps criteria together with the time
 * and the number of matches at that time, so that a report can say what was found when it was
 * written, and its reader sees what is found now. What somebody searched lately is kept by {@code
 * mabat.suggest.RecentSearches}.
 */
@NullMarked
package mabat.history;

import org.jspecify.annotations.NullMarked;
