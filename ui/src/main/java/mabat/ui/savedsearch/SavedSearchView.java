package mabat.ui.savedsearch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import mabat.alert.NewArticles;
import mabat.alert.SinceLastLook;
import mabat.alert.SinceLastLook.Overview;
import mabat.alert.SinceLastLook.Summary;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import mabat.search.FacetValue;
import mabat.ui.MainLayout;
import mabat.ui.component.Background;
import mabat.ui.component.CalmLine;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.LatestAnswer;
import mabat.ui.component.Pages;
import mabat.ui.component.SearchLinks;
import mabat.ui.component.SignedInUser;
import mabat.ui.component.StatePane;
import org.jspecify.annotations.Nullable;

/**
 * One saved search since the reader last looked: what is new, a line, what was there. Showing it is
 * looking; what was shown can be kept as new.
 */
@Route(value = "saved/:id", layout = MainLayout.class)
@PermitAll
final class SavedSearchView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final SavedSearches saved;
    private final SinceLastLook sinceLastLook;
    private final NewArticles articles;
    private final SignedInUser user;
    private final Background background;
    private @Nullable SavedSearch search;

    SavedSearchView(
            SavedSearches saved,
            SinceLastLook sinceLastLook,
            NewArticles articles,
            SignedInUser user,
            Background background) {
        this.saved = saved;
        this.sinceLastLook = sinceLastLook;
        this.articles = articles;
        this.user = user;
        this.background = background;
        addClassNames("page", "saved-page", "saved-search-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String id = event.getRouteParameters().get("id").orElse("");
        search = saved.find(user.id(), id).orElse(null);
        SavedSearch shown = search;
        if (shown == null) {
            add(
                    new H1(getTranslation("saved.heading")),
                    new StatePane(
                                    VaadinIcon.BOOKMARK_O,
                                    getTranslation("saved.none.heading"),
                                    getTranslation("saved.gone"))
                            .offering(
                                    getTranslation("nav.saved"),
                                    () -> getUI().ifPresent(ui -> ui.navigate("saved"))));
            return;
        }
        add(head(shown));
        InterfaceLanguage language = InterfaceLanguage.of(this);
        new LatestAnswer(background, Pages.with(event.getUI()))
                .ask(
                        () -> sinceLastLook.of(user.id(), shown, language.language()),
                        overview -> show(shown, overview),
                        failure -> add(new CalmLine(getTranslation("saved.away"))));
    }

    private Component head(SavedSearch shown) {
        H1 name = new H1(shown.name());
        name.getElement().setAttribute("dir", "auto");
        Anchor open =
                new Anchor(
                        SearchLinks.search(shown.criteria()), getTranslation("saved.opensearch"));
        open.addClassName("quiet-button");
        Anchor export =
                new Anchor(
                        SearchLinks.export(shown.criteria()),
                        getTranslation("saved.exportarticles"));
        export.addClassName("quiet-button");
        Div head = new Div(name);
        head.addClassName("saved-search-head");
        if (!shown.description().isEmpty()) {
            Paragraph description = new Paragraph(shown.description());
            description.addClassName("page-intro");
            description.getElement().setAttribute("dir", "auto");
            head.add(description);
        }
        head.add(open, export);
        return head;
    }

    private void show(SavedSearch shown, Overview overview) {
        add(summary(overview));
        if (!overview.newest().isEmpty()) {
            OrderedList fresh = new OrderedList();
            fresh.addClassNames("saved-articles", "saved-fresh");
            overview.newest()
                    .forEach(
                            article -> fresh.add(new ListItem(SavedArticle.of(article.article()))));
            add(fresh, divider());
        }
        if (overview.earlier().isEmpty()) {
            if (overview.newest().isEmpty()) {
                add(new Paragraph(getTranslation("saved.nothing")));
            }
        } else {
            OrderedList earlier = new OrderedList();
            earlier.addClassName("saved-articles");
            overview.earlier().forEach(match -> earlier.add(new ListItem(SavedArticle.of(match))));
            add(new H2(getTranslation("saved.earlier")), earlier);
        }
        articles.looked(user.id(), shown.id(), overview.fresh().round());
    }

    private Component divider() {
        Div divider = new Div(getTranslation("saved.divider"));
        divider.addClassName("saved-divider");
        divider.getElement().setAttribute("role", "separator");
        return divider;
    }

    private Component summary(Overview overview) {
        int many = overview.fresh().articles().size();
        Div summary = new Div();
        summary.addClassName("saved-summary");
        summary.getElement().setAttribute("role", "status");
        Paragraph count =
                new Paragraph(
                        many == 0
                                ? getTranslation("saved.summary.none", overview.total())
                                : getTranslation(
                                        overview.fresh().more()
                                                ? "saved.summary.more"
                                                : "saved.summary.some",
                                        many,
                                        overview.total()));
        summary.add(count);
        Summary brought = overview.summary();
        names(summary, "saved.summary.countries", brought.countries(), brought.windowDays());
        names(summary, "saved.summary.people", brought.people(), brought.windowDays());
        if (!brought.rising().isEmpty()) {
            summary.add(
                    new Paragraph(
                            getTranslation(
                                    "saved.summary.rising", String.join(", ", brought.rising()))));
        }
        if (many > 0) {
            NativeButton keep =
                    new NativeButton(
                            getTranslation("saved.keep"), click -> keep(click.getSource()));
            keep.addClassNames("quiet-button", "saved-keep");
            summary.add(keep);
        }
        return summary;
    }

    private void names(Div summary, String key, List<FacetValue> values, @Nullable Long days) {
        if (values.isEmpty()) {
            return;
        }
        String names = values.stream().map(FacetValue::label).collect(Collectors.joining(", "));
        summary.add(
                new Paragraph(
                        days == null
                                ? getTranslation(key + ".ever", names)
                                : getTranslation(key, names, days)));
    }

    private void keep(NativeButton button) {
        SavedSearch shown = search;
        if (shown != null) {
            articles.keepAsNew(user.id(), shown.id());
            button.setText(getTranslation("saved.kept"));
            button.setEnabled(false);
        }
    }

    @Override
    public String getPageTitle() {
        SavedSearch shown = search;
        return getTranslation(
                "title", shown == null ? getTranslation("saved.heading") : shown.name());
    }
}
