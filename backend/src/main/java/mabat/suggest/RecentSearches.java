package mabat.suggest;

import java.util.List;
import mabat.search.Criteria;

/**
 * Port: what people searched lately. Everyone sees and clears only their own. The newest {@link
 * #MOST} are kept; the same search again moves to the front.
 */
public interface RecentSearches {
    /** How many are kept for each person. */
    int MOST = 50;

    /** Searches without a query are not worth a place. */
    void remember(String owner, Criteria criteria);

    /** The newest first. */
    List<Criteria> of(String owner);

    /** Forgets one of them, if it is there. */
    void forget(String owner, Criteria criteria);

    /** Forgets all of them. */
    void clear(String owner);
}
