package mabat.ui.entity;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import mabat.article.EntityKind;
import mabat.article.Language;
import mabat.entity.EntityCriteria;
import mabat.entity.EntityProfile;
import mabat.search.CountBasis;
import mabat.search.Criteria;
import mabat.search.DateRange;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.search.FacetValue;
import mabat.ui.component.DateHistogram;
import mabat.ui.component.EntityLinks;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;
import mabat.ui.component.SearchLinks;

/** The articles of an entity over time, and the searches for them in each language. */
final class EntityTimeline extends Section {
    private final EntityProfile profile;
    private final Labels labels;
    private final Criteria criteria;

    EntityTimeline(EntityProfile profile, Labels labels) {
        this.profile = profile;
        this.labels = labels;
        this.criteria = EntityCriteria.of(profile.ref(), profile.basis());
        addClassName("entity-articles");
        Div head = new Div(new H2(getTranslation("entity.articles")));
        if (profile.ref().kind() != EntityKind.TOPIC) {
            head.add(basis());
        }
        head.addClassName("section-head");
        add(head);
        if (profile.page().total() == 0) {
            Paragraph none = new Paragraph(getTranslation("entity.none"));
            none.addClassName("section-hint");
            add(none);
            return;
        }
        add(timeline(), searches());
    }

    /** About it, or everything that names it; both with their number. */
    private Div basis() {
        Div choice = new Div();
        choice.addClassName("switch-links");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("basis.label"));
        choice.add(
                basis(CountBasis.SUBJECTS, "entity.subjects", profile.presence().subjects()),
                basis(CountBasis.MENTIONS, "entity.mentions", profile.presence().mentions()));
        return choice;
    }

    private Anchor basis(CountBasis basis, String key, long articles) {
        Anchor link = new Anchor(href(basis), getTranslation(key, articles));
        if (basis == profile.basis()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** The page opens on mentions where nothing is about it, unless told otherwise. */
    private String href(CountBasis basis) {
        String page = EntityLinks.entity(profile.ref(), basis);
        return basis == CountBasis.SUBJECTS && profile.presence().subjects() == 0
                ? page + "?count=subjects"
                : page;
    }

    private DateHistogram timeline() {
        DateHistogram histogram = new DateHistogram(this::go);
        histogram.show(profile.page().histogram());
        return histogram;
    }

    private void go(DateRange dates) {
        getUI().ifPresent(ui -> ui.navigate("", SearchLinks.parameters(criteria.withDates(dates))));
    }

    /** To the search page: all of them, and those of each language. */
    private Nav searches() {
        Nav nav = new Nav();
        nav.addClassName("entity-searches");
        nav.getElement().setAttribute("aria-label", getTranslation("entity.searches"));
        Anchor all =
                new Anchor(
                        SearchLinks.search(criteria),
                        getTranslation("entity.search.all", profile.page().total()));
        nav.add(all);
        for (FacetValue value : profile.page().facet(FacetField.LANGUAGE).values()) {
            Criteria only =
                    criteria.withSelection(
                            FacetField.LANGUAGE, FacetSelection.anyOf(Set.of(value.id())));
            nav.add(
                    new Anchor(
                            SearchLinks.search(only),
                            getTranslation(
                                    "entity.search.language",
                                    labels.language(
                                            Language.of(value.id()), InterfaceLanguage.current()),
                                    value.count())));
        }
        return nav;
    }
}
