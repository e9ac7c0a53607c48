package mabat.savedsearch;

import java.util.List;
import java.util.Optional;
import mabat.search.Criteria;

/**
 * What people do with saved searches. Everyone sees their own and those shared with the team, and
 * changes only their own.
 */
public interface SavedSearches {
    /** Somebody's own, sorted by name. */
    List<SavedSearch> of(String owner);

    /** Those that others share with the team, sorted by name. */
    List<SavedSearch> sharedWith(String person);

    /** One that the person may see. */
    Optional<SavedSearch> find(String person, String id);

    /** Keeps the criteria under a name, for the owner alone. */
    default SaveOutcome save(String owner, String name, Criteria criteria) {
        return save(owner, Draft.of(name, criteria));
    }

    SaveOutcome save(String owner, Draft draft);

    /**
     * Changes everything that can be chosen.
     *
     * @param revision as it was read; another one means that somebody changed it meanwhile
     */
    SaveOutcome change(String owner, String id, String revision, Draft draft);

    /**
     * Makes a search that the person may see into one of their own, private and in no folder.
     *
     * @param name of the copy
     */
    SaveOutcome copy(String person, String id, String name);

    /** The search as it was; empty when the owner had none of that id. */
    Optional<SavedSearch> delete(String owner, String id);

    /** Takes a deletion back: the same search under the same id. */
    SaveOutcome restore(SavedSearch deleted);

    /** What became of a wish to save. */
    sealed interface SaveOutcome {
        record Saved(SavedSearch search) implements SaveOutcome {}

        /** The owner has another search of that name. */
        record NameTaken(String name) implements SaveOutcome {}

        /** A text is empty or too long, or the query cannot be read. */
        record Invalid(String detail) implements SaveOutcome {}

        /** Somebody changed it meanwhile; here is how it is now. */
        record Conflict(SavedSearch current) implements SaveOutcome {}

        record Gone() implements SaveOutcome {}
    }
}
