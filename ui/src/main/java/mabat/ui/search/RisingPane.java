package mabat.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import mabat.discovery.Rising;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.ui.component.CriteriaTexts;
import mabat.ui.component.StatePane;
import org.jspecify.annotations.Nullable;

/** Names and words that more articles have than in the days before; each a button. */
final class RisingPane extends Div {
    RisingPane(Rising rising, CriteriaTexts texts, Consumer<Criteria> open) {
        addClassName("overview");
        if (rising.terms().isEmpty()) {
            add(
                    new StatePane(
                            VaadinIcon.TRENDING_UP,
                            getTranslation("rising.empty.heading"),
                            getTranslation("rising.empty.text")));
            return;
        }
        Paragraph windows =
                new Paragraph(
                        getTranslation(
                                "rising.windows",
                                texts.dates(rising.now().dates()),
                                rising.now().articles(),
                                texts.dates(rising.before().dates()),
                                rising.before().articles()));
        windows.addClassName("overview-hint");
        NativeTable table = new NativeTable();
        table.addClassName("rising");
        table.setCaptionText(getTranslation("pane.rising"));
        table.getCaption().addClassName("visually-hidden");
        NativeTableRow head = new NativeTableRow();
        for (String key : new String[] {"rising.term", "rising.before", "rising.now"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        long most = rising.terms().stream().mapToLong(Rising.Term::now).max().orElse(1);
        rising.terms().forEach(term -> table.getBody().add(row(term, most, open)));
        add(windows, table);
    }

    private NativeTableRow row(Rising.Term term, long most, Consumer<Criteria> open) {
        Span label = new Span(term.label());
        label.getElement().setAttribute("dir", "auto");
        NativeButton button = new NativeButton();
        button.add(label);
        button.addClassName("rising-term");
        button.addClickListener(click -> open.accept(term.criteria()));
        Span kind = new Span(kind(term.field()));
        kind.addClassName("rising-kind");
        NativeTableHeaderCell what = new NativeTableHeaderCell(button, kind);
        what.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(what, number(term.before(), most, "before"), number(term.now(), most, "now"));
        return row;
    }

    private String kind(@Nullable FacetField field) {
        return getTranslation(
                field == null ? "rising.word" : "facet." + field.parameter() + ".one");
    }

    /** A number with a bar as long as it is large. */
    private Component number(long count, long most, String when) {
        Span number = new Span(getTranslation("number", count));
        Span bar = new Span();
        bar.addClassNames("rising-bar", "rising-" + when);
        bar.getStyle().set("--share", Math.round(100.0 * count / most) + "%");
        Div both = new Div(number, bar);
        both.addClassName("rising-number");
        return new NativeTableCell(both);
    }
}
