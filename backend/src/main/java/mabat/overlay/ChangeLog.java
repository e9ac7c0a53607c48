package mabat.overlay;

import java.util.List;

/**
 * Port: the log of all changes. What was added is read at once, by everyone. Fails with the
 * exceptions of {@code mabat.failure}.
 */
public interface ChangeLog {
    /**
     * All changes behind a number, in order; cheap when there are none.
     *
     * @param number 0 for all
     */
    List<Change> after(long number);

    /** Adds a change under its number; false when somebody else took that number first. */
    boolean add(Change change);
}
