package mabat.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.keep.Entry;
import mabat.search.Criteria;
import mabat.search.CriteriaParameters;

/**
 * A search as it was at one moment.
 *
 * @param id opaque, URL-safe; everyone who is signed in and knows it may read it
 * @param person who made it
 * @param parameters the criteria, as in an address
 * @param at when it was made
 * @param count matches at that time; exact
 */
public record Permalink(
        String id, String person, Map<String, List<String>> parameters, Instant at, long count)
        implements Entry {
    @Override
    public String key() {
        return id;
    }

    public Criteria criteria() {
        return CriteriaParameters.read(parameters, Set.of()).criteria();
    }
}
