package mabat.ui.search;

import java.util.Optional;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import mabat.search.Criteria;
import mabat.ui.component.SignedInUser;

/** Saving what is searched, and opening what was saved. */
final class KeptSearch {
    private final SavedSearches saved;
    private final SignedInUser user;

    KeptSearch(SavedSearches saved, SignedInUser user) {
        this.saved = saved;
        this.user = user;
    }

    /** Asks for a name and saves. */
    void save(Criteria criteria, String proposal) {
        new SaveDialog(saved, user, criteria, proposal).open();
    }

    /** The criteria of a saved search; empty when it is gone. */
    Optional<Criteria> open(String id) {
        return saved.find(user.id(), id).map(SavedSearch::criteria);
    }
}
