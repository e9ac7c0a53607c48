package mabat.alert;

import java.time.Instant;
import mabat.keep.Entry;
import mabat.search.Place;

/**
 * Checking a search stopped, because its query cannot be read or Elasticsearch refuses it. As soon
 * as it can be checked again, everything since then is.
 *
 * @param owner who is told
 * @param from everything up to here was checked
 * @param reason for people, English
 */
public record Paused(String search, String owner, Place from, String reason, Instant at)
        implements Entry {
    @Override
    public String key() {
        return search;
    }

    @Override
    public String person() {
        return owner;
    }
}
