package mabat.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import mabat.search.Criteria;
import mabat.search.QueryProblem;
import mabat.suggest.OwnSearches;
import mabat.ui.component.Background;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.LatestAnswer;
import mabat.ui.component.Pages;
import mabat.ui.component.SignedInUser;
import org.jspecify.annotations.Nullable;

/** Where the query is typed, with proposals while it is. */
final class SearchBox extends Div {
    /** What the query parser reads at most. */
    private static final int LONGEST = 2_000;

    private final TextField query = new TextField();
    private final OfferingField offering;
    private final Offers offers;
    private final SignedInUser user;
    private final Background background;
    private @Nullable LatestAnswer answers;
    private @Nullable OwnSearches own;

    SearchBox(Offers offers, SignedInUser user, Background background, Wishes wishes) {
        this.offers = offers;
        this.user = user;
        this.background = background;
        addClassName("search-box");
        getElement().setAttribute("role", "search");
        query.setId("query");
        query.addClassName("query");
        query.setPlaceholder(getTranslation("search.placeholder"));
        query.setAriaLabel(getTranslation("search.label"));
        query.setClearButtonVisible(true);
        query.setMaxLength(LONGEST);
        Icon lens = VaadinIcon.SEARCH.create();
        lens.getElement().setAttribute("aria-hidden", "true");
        query.setPrefixComponent(lens);
        query.addKeyPressListener(Key.ENTER, press -> wishes.search(query()));

        offering = new OfferingField(query, this::ask, act -> take(act, wishes));
        Button button =
                new Button(getTranslation("search.button"), click -> wishes.search(query()));
        button.setId("search");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(offering, button);
    }

    String query() {
        return query.getValue().strip();
    }

    void show(String text) {
        query.setValue(text);
        own = null;
    }

    /** Puts the caret where something is wrong, with the place selected. */
    void point(QueryProblem problem) {
        query.focus();
        query.getElement()
                .executeJs(
                        "this.inputElement?.setSelectionRange($0, $1)",
                        problem.position(),
                        problem.position() + problem.length());
    }

    private void ask(int number, String text, int caret) {
        if (answers == null) {
            return;
        }
        String owner = user.id();
        OwnSearches mine = own;
        if (mine == null || text.isBlank()) {
            // a query is begun: the letters that follow are answered with the same
            mine = offers.own(owner);
            own = mine;
        }
        OwnSearches known = mine;
        InterfaceLanguage language = InterfaceLanguage.of(this);
        answers.ask(
                () -> offers.of(owner, known, text, caret, language),
                found -> offering.offer(number, found),
                // writing goes on without proposals; the search itself says what is wrong
                failure -> offering.offer(number, List.of()));
    }

    private static void take(String act, Wishes wishes) {
        Offer.criteria(act).ifPresent(wishes::open);
        Offer.saved(act).ifPresent(wishes::openSaved);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        answers = new LatestAnswer(background, Pages.with(event.getUI()));
    }

    /** What the writer wants. */
    interface Wishes {
        void search(String query);

        /** Something searched lately, with its filters. */
        void open(Criteria criteria);

        /** A saved search, by its id. */
        void openSaved(String id);
    }
}
