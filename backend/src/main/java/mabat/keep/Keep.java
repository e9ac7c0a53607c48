package mabat.keep;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Port: keeps entries. What was put is found at once, by everyone. Fails with the exceptions of
 * {@code mabat.failure}.
 */
public interface Keep {
    /** The revision of an entry that must not be there yet. */
    String NEVER = "";

    <T extends Entry> Optional<Kept<T>> find(Class<T> type, String key);

    /** Every entry of a type with this value, however many, in no particular order. */
    <T extends Entry> List<Kept<T>> having(Class<T> type, By by, String value);

    /** Every entry of a type, in no particular order. */
    <T extends Entry> List<Kept<T>> all(Class<T> type);

    /**
     * Keeps an entry in place of exactly the revision seen; {@link #NEVER}: there must be none.
     *
     * @return as it is kept now; empty when somebody was faster, so that nothing was written
     */
    <T extends Entry> Optional<Kept<T>> put(T entry, String seen);

    /** Removes exactly this revision; false when it was changed or removed meanwhile. */
    boolean remove(Kept<?> kept);

    /** Changes an entry as often as it takes; empty when there is none any more. */
    default <T extends Entry> Optional<Kept<T>> change(
            Class<T> type, String key, UnaryOperator<T> change) {
        Optional<Kept<T>> current = find(type, key);
        while (current.isPresent()) {
            Optional<Kept<T>> changed =
                    put(change.apply(current.get().value()), current.get().revision());
            if (changed.isPresent()) {
                return changed;
            }
            current = find(type, key);
        }
        return Optional.empty();
    }

    /** What entries are found by. */
    enum By {
        PERSON,
        SEARCH,
        STATE
    }
}
