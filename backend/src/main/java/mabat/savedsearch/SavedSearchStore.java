package mabat.savedsearch;

import java.util.List;
import java.util.Optional;

/**
 * Port: keeps saved searches. What was put is found at once, by everyone. Fails with the exceptions
 * of {@code mabat.failure}.
 */
public interface SavedSearchStore {
    /** The revision of a search that was never stored. */
    String NEVER_STORED = "";

    /** Everybody's, however many, in no particular order. */
    List<SavedSearch> all();

    /** In no particular order. */
    List<SavedSearch> of(String owner);

    /** Those of everybody that the team may see, in no particular order. */
    List<SavedSearch> ofTeam();

    Optional<SavedSearch> find(String id);

    /**
     * Keeps a search: a new one when its revision is {@link #NEVER_STORED}, otherwise in place of
     * exactly that revision.
     *
     * @return the search with its new revision; empty when somebody was faster, so that nothing was
     *     written
     */
    Optional<SavedSearch> put(SavedSearch search);

    /** Removes exactly this revision; false when it was changed or removed meanwhile. */
    boolean remove(SavedSearch search);
}
