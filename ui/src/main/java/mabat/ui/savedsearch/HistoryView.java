package mabat.ui.savedsearch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import mabat.history.Permalink;
import mabat.history.Permalinks;
import mabat.search.Criteria;
import mabat.suggest.RecentSearches;
import mabat.ui.MainLayout;
import mabat.ui.component.CriteriaTexts;
import mabat.ui.component.DateTexts;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;
import mabat.ui.component.SearchLinks;
import mabat.ui.component.SignedInUser;
import mabat.ui.component.StatePane;

/** What the reader searched lately, to run it again or to forget it; and their permanent links. */
@Route(value = "history", layout = MainLayout.class)
@PermitAll
final class HistoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final RecentSearches recent;
    private final Permalinks permalinks;
    private final SignedInUser user;
    private final Labels labels;

    HistoryView(RecentSearches recent, Permalinks permalinks, SignedInUser user, Labels labels) {
        this.recent = recent;
        this.permalinks = permalinks;
        this.user = user;
        this.labels = labels;
        addClassNames("page", "history-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new H1(getTranslation("history.heading")));
        List<Criteria> searches = recent.of(user.id());
        if (searches.isEmpty()) {
            add(
                    new StatePane(
                                    VaadinIcon.TIME_BACKWARD,
                                    getTranslation("history.empty.heading"),
                                    getTranslation("history.empty.text"))
                            .offering(
                                    getTranslation("action.tosearch"),
                                    () -> getUI().ifPresent(ui -> ui.navigate(""))));
        } else {
            recent(searches);
        }
        List<Permalink> links = permalinks.of(user.id());
        if (!links.isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("saved-list");
            links.forEach(link -> list.add(new ListItem(entry(link))));
            add(new H2(getTranslation("history.permalinks")), list);
        }
    }

    private void recent(List<Criteria> searches) {
        Paragraph intro = new Paragraph(getTranslation("history.intro", RecentSearches.MOST));
        intro.addClassName("page-intro");
        NativeButton clear =
                new NativeButton(getTranslation("history.clear"), click -> clear(searches));
        clear.addClassNames("quiet-button", "history-clear");
        OrderedList list = new OrderedList();
        list.addClassName("saved-list");
        searches.forEach(search -> list.add(new ListItem(entry(search))));
        add(intro, clear, list);
    }

    private Component entry(Criteria search) {
        return card(
                link(SearchLinks.search(search), search),
                "history.forget",
                search,
                () -> forget(search));
    }

    private Component entry(Permalink permalink) {
        Criteria search = permalink.criteria();
        Paragraph then =
                new Paragraph(
                        getTranslation(
                                "permalink.then",
                                new DateTexts(InterfaceLanguage.current())
                                        .moment(permalink.at(), ZoneId.systemDefault()),
                                permalink.count()));
        then.addClassName("fact-note");
        return card(
                new Div(link("as-of/" + permalink.id(), search), then),
                "history.unlink",
                search,
                () -> {
                    permalinks.delete(user.id(), permalink.id());
                    show();
                });
    }

    private Component card(Component what, String key, Criteria search, Runnable remove) {
        String label = getTranslation(key, String.join(" · ", texts(search)));
        Button button = new Button(VaadinIcon.TRASH.create(), click -> remove.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        Div actions = new Div(button);
        actions.addClassName("saved-actions");
        Article card = new Article(new Div(what), actions);
        card.addClassNames("saved-card", "history-card");
        return card;
    }

    private List<String> texts(Criteria search) {
        List<String> parts = new CriteriaTexts(labels, InterfaceLanguage.current()).parts(search);
        return parts.isEmpty() ? List.of(getTranslation("criteria.everything")) : parts;
    }

    private Anchor link(String address, Criteria search) {
        Anchor link = new Anchor(address, "");
        link.addClassNames("saved-criteria", "history-link");
        for (String text : texts(search)) {
            Span part = new Span(text);
            part.addClassName("saved-part");
            part.getElement().setAttribute("dir", "auto");
            link.add(part);
        }
        return link;
    }

    private void forget(Criteria search) {
        List<Criteria> before = recent.of(user.id());
        recent.forget(user.id(), search);
        show();
        offerBack(getTranslation("history.forgotten"), before);
    }

    private void clear(List<Criteria> searches) {
        recent.clear(user.id());
        show();
        offerBack(getTranslation("history.cleared"), searches);
    }

    private void offerBack(String text, List<Criteria> before) {
        new UndoNotice(
                        text,
                        getTranslation("action.undo"),
                        () -> {
                            // the newest is remembered last, so that it comes first again
                            before.reversed().forEach(search -> recent.remember(user.id(), search));
                            show();
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("history.heading"));
    }
}
