package mabat.search;

import org.jspecify.annotations.Nullable;

/**
 * One value of a facet.
 *
 * @param label in the language asked for
 * @param count how many articles a click on it will show; exact
 * @param chosen how it is chosen now; absent when it is not
 */
public record FacetValue(
        String id, String label, long count, FacetSelection.@Nullable Choice chosen) {}
