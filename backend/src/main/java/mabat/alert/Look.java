package mabat.alert;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import mabat.keep.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Up to which round somebody has looked at a saved search.
 *
 * @param round everything announced up to here was seen
 * @param previous where it stood before the last look, for {@code keep as new}
 * @param at when, by our clock, for people to read
 * @param previousAt when the look before was; absent when there was none
 */
public record Look(
        String person,
        String search,
        long round,
        long previous,
        Instant at,
        @Nullable Instant previousAt)
        implements Entry {
    @Override
    public String key() {
        return key(person, search);
    }

    /** Whether nobody had looked before. */
    boolean isFirst() {
        return previous == 0 && previousAt == null;
    }

    /** As it was before the last look. */
    Look takenBack() {
        return new Look(
                person, search, previous, previous, requireNonNullElse(previousAt, at), previousAt);
    }

    static String key(String person, String search) {
        return person + '\n' + search;
    }
}
