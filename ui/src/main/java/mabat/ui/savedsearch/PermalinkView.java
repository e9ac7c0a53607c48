package mabat.ui.savedsearch;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Optional;
import mabat.history.Permalinks;
import mabat.history.Permalinks.ThenAndNow;
import mabat.ui.MainLayout;
import mabat.ui.component.CriteriaTexts;
import mabat.ui.component.DateTexts;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;
import mabat.ui.component.SearchLinks;

/** A search as it was when somebody pointed at it, and what it finds now. */
@Route(value = "as-of/:id", layout = MainLayout.class)
@PermitAll
final class PermalinkView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Permalinks permalinks;
    private final Labels labels;

    PermalinkView(Permalinks permalinks, Labels labels) {
        this.permalinks = permalinks;
        this.labels = labels;
        addClassNames("page", "permalink-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getTranslation("permalink.heading")));
        Optional<ThenAndNow> found =
                permalinks.find(event.getRouteParameters().get("id").orElse(""));
        if (found.isEmpty()) {
            add(new Paragraph(getTranslation("permalink.none")));
            return;
        }
        ThenAndNow both = found.get();
        InterfaceLanguage language = InterfaceLanguage.current();
        Div what = new Div();
        what.addClassName("saved-criteria");
        new CriteriaTexts(labels, language)
                .parts(both.permalink().criteria())
                .forEach(part -> {
                    Paragraph text = new Paragraph(part);
                    text.getElement().setAttribute("dir", "auto");
                    what.add(text);
                });
        String at = new DateTexts(language).moment(both.permalink().at(), ZoneId.systemDefault());
        Anchor open =
                new Anchor(
                        SearchLinks.search(both.permalink().criteria()),
                        getTranslation("saved.opensearch"));
        open.addClassName("quiet-button");
        add(
                what,
                new Paragraph(getTranslation("permalink.then", at, both.permalink().count())),
                new Paragraph(getTranslation("permalink.now", both.now())),
                open);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("permalink.heading"));
    }
}
