package mabat.search;

import java.util.List;

/**
 * One page wanted from a searcher.
 *
 * @param size matches wanted; with 0 there is no following page
 * @param after where the page before ended, as in {@link FoundArticles#last}; empty for the first
 */
public record PageRequest(
        CompiledCriteria criteria, int size, List<String> after, boolean explain) {
    /** Values of each facet that come with a page. */
    public static final int FACET_VALUES = 10;

    public PageRequest {
        after = List.copyOf(after);
    }
}
