package mabat.ui.search;

import mabat.savedsearch.SavedSearches;
import mabat.search.Criteria;
import mabat.ui.component.SignedInUser;

/** Saving what is searched. */
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
}
