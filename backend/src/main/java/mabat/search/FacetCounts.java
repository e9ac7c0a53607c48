package mabat.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values of one facet that were found.
 *
 * @param counts by id; those with most articles first, equal ones by id
 * @param chosen by id, for every value that is chosen in the facet, 0 included
 * @param more whether there are further values
 */
public record FacetCounts(Map<String, Long> counts, Map<String, Long> chosen, boolean more) {
    public FacetCounts {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }

    static FacetCounts none() {
        return new FacetCounts(Map.of(), Map.of(), false);
    }
}
