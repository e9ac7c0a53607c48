package mabat.ui.search;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import mabat.search.QueryProblem;

/** A query that cannot be read: the place in it, the cause, and ways out. */
final class UnreadableQuery extends Div {
    /**
     * @param cause in the language of the page
     */
    UnreadableQuery(String query, QueryProblem problem, String cause, Ways ways) {
        addClassNames("state-pane", "unreadable");
        Paragraph why = new Paragraph(cause);
        why.addClassName("query-cause");
        Div actions = new Div();
        actions.addClassName("state-actions");
        if (!problem.repair().isBlank()) {
            Code repaired = new Code(problem.repair());
            repaired.getElement().setAttribute("dir", "auto");
            NativeButton repair = new NativeButton();
            repair.add(new Span(getTranslation("unreadable.instead")), repaired);
            repair.addClickListener(click -> ways.repair(problem.repair()));
            repair.addClassName("solid-button");
            repair.setId("repair");
            actions.add(repair);
        }
        NativeButton edit =
                new NativeButton(getTranslation("unreadable.edit"), click -> ways.edit(problem));
        edit.addClassName("quiet-button");
        actions.add(edit);
        add(new H2(getTranslation("unreadable.heading")), marked(query, problem), why, actions);
    }

    /** The query as typed, with the place that could not be read. */
    private static Div marked(String query, QueryProblem problem) {
        Div shown = new Div();
        shown.addClassName("query-problem");
        shown.getElement().setAttribute("dir", "auto");
        int start = Math.clamp(problem.position(), 0, query.length());
        int end = Math.clamp((long) start + problem.length(), start, query.length());
        Element spot = new Element("mark");
        if (start == end) {
            spot.setAttribute("class", "spot");
            spot.setAttribute("aria-hidden", "true");
        } else {
            spot.setText(query.substring(start, end));
        }
        shown.getElement()
                .appendChild(
                        Element.createText(query.substring(0, start)),
                        spot,
                        Element.createText(query.substring(end)));
        return shown;
    }

    /** What can be done about it. */
    interface Ways {
        /** Searches the repaired query. */
        void repair(String query);

        /** Goes to the place in the search box. */
        void edit(QueryProblem problem);
    }
}
