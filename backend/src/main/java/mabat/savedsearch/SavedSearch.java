package mabat.savedsearch;

import java.time.Instant;
import mabat.search.Criteria;

/**
 * A search someone keeps.
 *
 * @param id opaque, URL-safe; stays when everything else changes
 * @param owner the user's id
 * @param name 1 to 200 characters on one line, unique per owner
 * @param description free text, up to 2,000 characters; may be empty
 * @param folder where the owner keeps it, up to 100 characters on one line; empty for none
 * @param revision for optimistic concurrency: changes with every stored change
 */
public record SavedSearch(
        String id,
        String owner,
        String name,
        String description,
        String folder,
        Sharing sharing,
        Criteria criteria,
        Instant created,
        Instant changed,
        String revision) {

    /** What the owner chose about it. */
    public Draft draft() {
        return new Draft(name, description, folder, sharing, criteria);
    }

    /** The same search with other choices. */
    SavedSearch with(Draft draft, Instant when) {
        return new SavedSearch(
                id,
                owner,
                draft.name(),
                draft.description(),
                draft.folder(),
                draft.sharing(),
                draft.criteria(),
                created,
                when,
                revision);
    }
}
