package mabat.search;

import java.util.List;

/**
 * One facet of an answer. Counts ignore the facet's own any-of selection and respect everything
 * else; every chosen value is listed even when its count is 0.
 *
 * @param values most articles first, then by label
 * @param more whether there are further values
 */
public record Facet(FacetField field, List<FacetValue> values, boolean more) {
    public Facet {
        values = List.copyOf(values);
    }
}
