package mabat.alert;

import java.time.Instant;
import mabat.keep.Entry;

/**
 * Up to which round somebody has looked at a saved search.
 *
 * @param round everything announced up to here was seen
 * @param previous where it stood before the last look, for {@code keep as new}
 * @param at when, by our clock, for people to read
 */
public record Look(String person, String search, long round, long previous, Instant at)
        implements Entry {
    @Override
    public String key() {
        return key(person, search);
    }

    static String key(String person, String search) {
        return person + '\n' + search;
    }
}
