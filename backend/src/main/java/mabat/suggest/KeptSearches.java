package mabat.suggest;

import java.util.List;
import mabat.search.Criteria;

/** Port: the searches a person saved, as far as completing a query needs them. */
@FunctionalInterface
public interface KeptSearches {
    /** Sorted by name. */
    List<Kept> of(String owner);

    /** A search with its name. */
    record Kept(String id, String name, Criteria criteria) {}
}
