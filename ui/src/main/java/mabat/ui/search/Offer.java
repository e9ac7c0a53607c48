package mabat.ui.search;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import mabat.search.Criteria;
import mabat.ui.component.SearchLinks;

/**
 * One proposal below the search box.
 *
 * @param kind what is proposed, for its picture: recent, saved, operator, or the code of a kind of
 *     entity
 * @param label what is shown first
 * @param note what is shown beside it: the name in the other script, what an operator does
 * @param text the whole query once it is taken
 * @param caret where writing goes on in that query, UTF-16 units
 * @param act what else happens: empty for nothing; {@link #SAVED} and the id of a saved search, or
 *     {@link #GO} and the parameters of criteria to search
 */
record Offer(String kind, String label, String note, String text, int caret, String act) {
    static final String SAVED = "saved:";
    static final String GO = "go:";

    /** Criteria as something to do. */
    static String address(Criteria criteria) {
        return GO + SearchLinks.parameters(criteria).getQueryString();
    }

    /** The criteria to search, when that is what is to do. */
    static Optional<Criteria> criteria(String act) {
        return act.startsWith(GO)
                ? Optional.of(
                        SearchLinks.read(QueryParameters.fromString(act.substring(GO.length())))
                                .criteria())
                : Optional.empty();
    }

    /** The saved search to open, when that is what is to do. */
    static Optional<String> saved(String act) {
        return act.startsWith(SAVED)
                ? Optional.of(act.substring(SAVED.length()))
                : Optional.empty();
    }
}
