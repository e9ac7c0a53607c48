package mabat.alert;

import java.util.ArrayList;
import java.util.List;
import mabat.keep.Entry;
import mabat.search.Place;

/**
 * How far checking has come; there is one. Every round takes a number of its own before it writes
 * anything. A round whose end never came is void, and so is whatever it wrote or still writes.
 *
 * @param place everything written up to here was checked
 * @param round the last round that ended
 * @param taken the last number that was given to a round; at least {@code round}
 * @param voided rounds before {@code taken} that never ended, oldest first; a run of them for every
 *     time that something failed, however often it did
 */
record Position(Place place, long round, long taken, List<VoidRounds> voided) implements Entry {
    static final String KEY = "position";

    /** Runs of void rounds that are remembered, so that a position stays small. */
    static final int MOST = 500;

    Position {
        voided = List.copyOf(voided);
    }

    static Position first(Place place) {
        return new Position(place, 0, 0, List.of());
    }

    /** With a number for another round; the one before it, if it did not end, never will. */
    Position taking() {
        return new Position(
                place, round, taken + 1, taken == round ? voided : VoidRounds.with(voided, taken));
    }

    /** When the round with the number taken has ended. */
    Position ended(Place upTo) {
        return new Position(upTo, taken, taken, voided);
    }

    /** Whether what a round announced is announced. */
    boolean counts(long of) {
        return of <= round && voided.stream().noneMatch(each -> each.contain(of));
    }

    /** The runs beyond the newest {@link #MOST}, oldest first; empty nearly always. */
    List<VoidRounds> forgettable() {
        return voided.subList(0, Math.max(0, voided.size() - MOST));
    }

    /** Without those, of which nothing may be kept any more. */
    Position forgetting(List<VoidRounds> gone) {
        List<VoidRounds> rest = new ArrayList<>(voided);
        rest.removeAll(gone);
        return new Position(place, round, taken, rest);
    }

    @Override
    public String key() {
        return KEY;
    }
}
