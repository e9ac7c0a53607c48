package mabat.savedsearch;

import java.util.List;
import java.util.Optional;
import mabat.search.Criteria;

/** What people do with saved searches. Everyone sees and changes only their own. */
public interface SavedSearches {
    /** Sorted by name. */
    List<SavedSearch> of(String owner);

    Optional<SavedSearch> find(String owner, String id);

    /** Keeps the criteria under a name. */
    SaveOutcome save(String owner, String name, Criteria criteria);

    /**
     * Changes name and criteria.
     *
     * @param revision as it was read; another one means that somebody changed it meanwhile
     */
    SaveOutcome change(String owner, String id, String revision, String name, Criteria criteria);

    /** False when there was none. */
    boolean delete(String owner, String id);

    /** Marks everything seen up to now as looked at. */
    Optional<SavedSearch> looked(String owner, String id);

    /** New articles since the owner last looked. */
    long countNew(SavedSearch search);

    /** What became of a wish to save. */
    sealed interface SaveOutcome {
        record Saved(SavedSearch search) implements SaveOutcome {}

        /** The owner has another search of that name. */
        record NameTaken(String name) implements SaveOutcome {}

        /** The name is empty or too long, or the query cannot be read. */
        record Invalid(String detail) implements SaveOutcome {}

        /** Somebody changed it meanwhile; here is how it is now. */
        record Conflict(SavedSearch current) implements SaveOutcome {}

        record Gone() implements SaveOutcome {}
    }
}
