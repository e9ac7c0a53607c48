package mabat.search;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which values of a facet are wanted.
 *
 * @param size at most so many, the most frequent first
 * @param only these ids and no others; empty for any
 */
public record FacetRequest(int size, SortedSet<String> only) {
    public FacetRequest {
        only = Collections.unmodifiableSortedSet(new TreeSet<>(only));
    }

    public static FacetRequest most(int size) {
        return new FacetRequest(size, new TreeSet<>());
    }
}
