package mabat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import mabat.alert.NewArticles;
import mabat.alert.News;
import mabat.savedsearch.SavedSearches;
import mabat.ui.component.Background;
import mabat.ui.component.EngineHealth;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.SignedInUser;
import mabat.ui.savedsearch.NewsBadge;

/**
 * The frame of every page: wordmark, navigation, preferences, and a line when the engine is away.
 */
@AnonymousAllowed
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Anchor search = link("", "nav.search");
    private final Anchor saved = link("saved", "nav.saved");
    private final Anchor help = link("help", "nav.help.short");
    private final Anchor editing = link("editing", "nav.editing");
    private final Div content = new Div();
    private final EngineLine engine;
    private final NewsBadge badge;

    MainLayout(
            EngineHealth health,
            Background background,
            SignedInUser user,
            SavedSearches searches,
            NewArticles articles,
            News news) {
        addClassName("site");
        content.addClassName("site-content");
        help.addClassName("help-link");
        help.getElement().setAttribute("aria-label", getTranslation("nav.help"));
        help.setTitle(getTranslation("nav.help"));
        engine = new EngineLine(health, background);
        badge = new NewsBadge(searches, articles, news, user, background);
        saved.add(badge);
        add(skip(), header(user), engine, content);
    }

    private Component skip() {
        NativeButton skip = new NativeButton(getTranslation("nav.skip"));
        skip.addClassName("skip-link");
        skip.addClickListener(
                click -> skip.getElement().executeJs("document.querySelector('main')?.focus()"));
        return skip;
    }

    private Component header(SignedInUser user) {
        Nav nav = new Nav(search, saved);
        if (user.edits()) {
            nav.add(editing);
        }
        nav.addClassName("site-nav");
        nav.getElement().setAttribute("aria-label", getTranslation("nav.label"));

        Div tools = new Div(help, new LanguageButton(), new HeaderMenu(user));
        tools.addClassName("site-tools");
        Header header = new Header(new Wordmark(), nav, tools);
        header.addClassName("site-header");
        return header;
    }

    private Anchor link(String path, String key) {
        Anchor anchor = new Anchor(path.isEmpty() ? "." : path, getTranslation(key));
        anchor.getElement().setAttribute("data-path", path);
        return anchor;
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        // the target of the skip link and of focus after navigation
        page.getElement().setAttribute("tabindex", "-1");
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        for (Anchor anchor : List.of(search, saved, editing, help)) {
            if (path.equals(anchor.getElement().getAttribute("data-path"))) {
                anchor.getElement().setAttribute("aria-current", "page");
            } else {
                anchor.getElement().removeAttribute("aria-current");
            }
        }
        engine.check();
        badge.count();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0",
                        InterfaceLanguage.of(ui.getLocale()).code());
    }
}
