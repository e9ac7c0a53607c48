package mabat.ui.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import mabat.search.CountBasis;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.ResultPage;
import mabat.search.SearchService;
import mabat.ui.component.Background;

/**
 * Everything to narrow a search by: dates, then the facets. Beside the results when there is room;
 * on a narrow page a drawer over them, which {@link #open} and {@link #close} move.
 */
final class SidePanel extends Aside {
    private final DateFilter dates;
    private final BasisSwitch basis;
    private final Map<FacetField, FacetGroup> groups = new EnumMap<>(FacetField.class);
    private final NativeButton close = new NativeButton(getTranslation("filters.close"));
    private Criteria criteria = Criteria.everything();

    SidePanel(
            SearchService service,
            Background background,
            SearchParts parts,
            Consumer<Criteria> go) {
        addClassName("side");
        setId("side");
        getElement().setAttribute("aria-label", getTranslation("filters.heading"));
        H2 heading = new H2(getTranslation("filters.heading"));
        close.addClassName("side-close");
        close.addClickListener(click -> close());
        Div top = new Div(heading, close);
        top.addClassName("side-top");

        dates = new DateFilter(parts.clock(), range -> go.accept(criteria.withDates(range)));
        basis = new BasisSwitch(chosen -> go.accept(criteria.withBasis(chosen)));
        FacetMenu menu = new FacetMenu();
        add(top, dates, basis, menu);
        for (FacetField field : FacetField.values()) {
            FacetGroup group =
                    new FacetGroup(
                            field,
                            menu,
                            new FacetValues(service, background),
                            selection -> go.accept(criteria.withSelection(field, selection)));
            groups.put(field, group);
            add(group);
        }
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(this);
    }

    /** What is chosen, before the answer with the counts is there. */
    void show(Criteria shown) {
        criteria = shown;
        dates.show(shown.dates());
        basis.show(shown.basis());
    }

    void show(Criteria shown, ResultPage page) {
        removeClassName("countless");
        show(shown);
        dates.show(shown.dates(), page.histogram());
        groups.forEach((field, group) -> group.show(shown, page.facet(field)));
    }

    /** There is nothing to count, because the query cannot be read. */
    void showNothing() {
        addClassName("countless");
    }

    void open() {
        addClassName("open");
        close.focus();
    }

    void close() {
        removeClassName("open");
    }

    /** How counting is done for countries, people and organisations. */
    private static final class BasisSwitch extends Div {
        private final NativeButton subjects = new NativeButton(getTranslation("basis.subjects"));
        private final NativeButton mentions = new NativeButton(getTranslation("basis.mentions"));

        BasisSwitch(Consumer<CountBasis> choose) {
            addClassName("switch");
            getElement().setAttribute("role", "group");
            getElement().setAttribute("aria-label", getTranslation("basis.label"));
            subjects.setTitle(getTranslation("basis.subjects.hint"));
            mentions.setTitle(getTranslation("basis.mentions.hint"));
            subjects.addClickListener(click -> choose.accept(CountBasis.SUBJECTS));
            mentions.addClickListener(click -> choose.accept(CountBasis.MENTIONS));
            add(subjects, mentions);
        }

        void show(CountBasis chosen) {
            press(subjects, chosen == CountBasis.SUBJECTS);
            press(mentions, chosen == CountBasis.MENTIONS);
        }

        private static void press(NativeButton button, boolean pressed) {
            button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        }
    }
}
