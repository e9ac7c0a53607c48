package mabat.alert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mabat.keep.Entry;
import mabat.search.Place;

/**
 * How far checking has come; there is one. Every round takes a number of its own before it writes
 * anything. A round whose end never came is void, and so is whatever it wrote or still writes.
 *
 * @param place everything written up to here was checked
 * @param round the last round that ended
 * @param taken the last number that was given to a round; at least {@code round}
 * @param voided rounds up to {@code taken} that never ended, oldest first
 */
record Position(Place place, long round, long taken, List<Long> voided) implements Entry {
    static final String KEY = "position";

    Position {
        voided = List.copyOf(voided);
    }

    static Position first(Place place) {
        return new Position(place, 0, 0, List.of());
    }

    /** With a number for another round; the one before it, if it did not end, never will. */
    Position taking() {
        List<Long> all = new ArrayList<>(voided);
        if (taken != round) {
            all.add(taken);
        }
        return new Position(place, round, taken + 1, all);
    }

    /** When the round with the number taken has ended. */
    Position ended(Place upTo) {
        return new Position(upTo, taken, taken, voided);
    }

    /** Rounds that do not count. */
    Set<Long> voidedRounds() {
        return new HashSet<>(voided);
    }

    @Override
    public String key() {
        return KEY;
    }
}
