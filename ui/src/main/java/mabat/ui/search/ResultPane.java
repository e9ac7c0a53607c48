package mabat.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import mabat.failure.DependencyUnavailableException;
import mabat.search.Criteria;
import mabat.search.CriteriaParameters;
import mabat.search.FacetField;
import mabat.search.FacetSelection.Choice;
import mabat.search.Match;
import mabat.search.QueryProblem;
import mabat.search.Question;
import mabat.search.ResultPage;
import mabat.search.SearchAnswer;
import mabat.ui.component.CalmLine;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.StatePane;

/** The answer: count, order, list; or what is shown in its place. */
final class ResultPane extends Section {
    private final SearchParts parts;
    private final Wishes wishes;
    private final ProgressBar progress = new ProgressBar();
    private final ResultBar bar;
    private final Div lines = new Div();
    private final Div state = new Div();
    private final OrderedList list = new OrderedList();
    private final Div foot = new Div();

    ResultPane(SearchParts parts, Wishes wishes) {
        this.parts = parts;
        this.wishes = wishes;
        bar = new ResultBar(wishes);
        addClassName("results");
        H2 heading = new H2(getTranslation("results.heading"));
        heading.addClassName("visually-hidden");
        progress.setIndeterminate(true);
        progress.addClassName("search-progress");
        progress.getElement().setAttribute("aria-label", getTranslation("results.busy"));
        list.addClassName("result-list");
        foot.addClassName("result-foot");
        add(heading, progress, bar, lines, state, list, foot);
    }

    /** A question is under way; what is shown stays readable until the answer comes. */
    void busy(Criteria criteria) {
        bar.show(criteria);
        busy(true);
    }

    void show(
            Question question, SearchAnswer.Found found, List<CriteriaParameters.Problem> unread) {
        clear();
        ResultPage page = found.page();
        bar.show(page.total(), page.took());
        for (CriteriaParameters.Problem problem : unread) {
            lines.add(
                    new CalmLine(
                            getTranslation(
                                    "results.unread", problem.parameter(), problem.value())));
        }
        InterfaceLanguage language = InterfaceLanguage.of(this);
        for (QueryProblem notice : found.notices()) {
            CalmLine line = new CalmLine(parts.problems().of(notice, language));
            if (!notice.repair().isBlank()) {
                line.offering(
                        getTranslation("unreadable.repair", notice.repair()),
                        () -> wishes.go(question.criteria().withQuery(notice.repair())));
            }
            lines.add(line);
        }
        if (page.incomplete()) {
            lines.add(
                    new CalmLine(getTranslation("results.incomplete"))
                            .offering(getTranslation("action.retry"), wishes::again));
        }
        if (page.total() == 0) {
            state.add(nothing(question.criteria()));
        } else {
            add(question, page, 0);
        }
    }

    /** The following page, below the present one. */
    void append(Question question, ResultPage page) {
        int before = list.getComponentCount();
        foot.removeAll();
        busy(false);
        add(question, page, before);
        if (before < list.getComponentCount()
                && list.getComponentAt(before) instanceof ListItem first) {
            // where reading goes on; the button that had the focus is gone
            first.getElement().executeJs("this.querySelector('a').focus({preventScroll: true})");
        }
    }

    private void add(Question question, ResultPage page, int before) {
        for (Match match : page.matches()) {
            list.add(
                    new ListItem(
                            new ResultItem(
                                    match, question.criteria(), parts.labels(), this::choose)));
        }
        if (page.next() != null) {
            Button more =
                    new Button(
                            getTranslation("results.more"),
                            click -> {
                                busy(true);
                                wishes.more(question.after(page.next()));
                            });
            more.setId("more");
            more.setDisableOnClick(true);
            long shown = (long) before + page.matches().size();
            foot.add(more, new Span(getTranslation("results.shown", shown, page.total())));
        } else if (before > 0) {
            foot.add(new Span(getTranslation("results.end")));
        }
    }

    private void choose(Criteria criteria, FacetField field, String id) {
        wishes.go(criteria.withSelection(field, criteria.selection(field).with(Choice.ANY, id)));
    }

    private Component nothing(Criteria criteria) {
        if (criteria.query().isBlank()
                && criteria.selections().isEmpty()
                && criteria.dates().isOpen()) {
            return new StatePane(
                            VaadinIcon.ARCHIVE,
                            getTranslation("empty.heading"),
                            getTranslation("empty.text"))
                    .with(command("./mabat ingest PATH…"));
        }
        return new StatePane(
                VaadinIcon.SEARCH,
                getTranslation("nothing.heading"),
                getTranslation("nothing.text"));
    }

    private static Component command(String text) {
        Code code = new Code(text);
        code.getElement().setAttribute("dir", "ltr");
        return code;
    }

    /** After an empty answer: what would be found with one condition less. */
    void offer(List<Relaxation> offers) {
        busy(false);
        if (offers.isEmpty() || state.getComponentCount() == 0) {
            return;
        }
        Div less = new Div();
        less.addClassName("relaxations");
        less.add(new Paragraph(getTranslation("nothing.less")));
        for (Relaxation offer : offers) {
            FacetField field = offer.field();
            String what =
                    field == null
                            ? getTranslation(
                                    "nothing.without."
                                            + offer.what().name().toLowerCase(Locale.ROOT))
                            : getTranslation(
                                    "nothing.without.facet",
                                    getTranslation("facet." + field.parameter() + ".one"));
            less.add(
                    Chip.doing(
                            getTranslation("nothing.offer", what, offer.total()),
                            "clear",
                            () -> wishes.go(offer.criteria())));
        }
        state.add(less);
    }

    void showUnreadable(Criteria criteria, QueryProblem problem) {
        clear();
        bar.showNothing(getTranslation("unreadable.status"));
        StatePane pane =
                new StatePane(
                                VaadinIcon.QUESTION_CIRCLE_O,
                                getTranslation("unreadable.heading"),
                                parts.problems().of(problem, InterfaceLanguage.of(this)))
                        .with(marked(criteria.query(), problem));
        if (!problem.repair().isBlank()) {
            pane.offering(
                    getTranslation("unreadable.repair", problem.repair()),
                    () -> wishes.go(criteria.withQuery(problem.repair())));
        }
        state.add(pane);
    }

    /** The query as typed, with the place that could not be read. */
    private static Component marked(String query, QueryProblem problem) {
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

    void showFailure(RuntimeException failure) {
        clear();
        if (failure instanceof DependencyUnavailableException) {
            bar.showNothing(getTranslation("engine.away.heading"));
            state.add(
                    new StatePane(
                                    VaadinIcon.PLUG,
                                    getTranslation("engine.away.heading"),
                                    getTranslation("engine.away.text"))
                            .offering(getTranslation("action.retry"), wishes::again));
        } else {
            String code = parts.errors().report(failure);
            bar.showNothing(getTranslation("error.heading"));
            state.add(
                    new StatePane(
                                    VaadinIcon.WARNING,
                                    getTranslation("error.heading"),
                                    getTranslation("error.unexpected", code))
                            .offering(getTranslation("action.retry"), wishes::again));
        }
    }

    /** The following page did not come; what is there stays. */
    void showMoreFailed(RuntimeException failure) {
        busy(false);
        String text =
                failure instanceof DependencyUnavailableException
                        ? getTranslation("engine.away.line")
                        : getTranslation("error.unexpected", parts.errors().report(failure));
        foot.removeAll();
        foot.add(new CalmLine(text).offering(getTranslation("action.retry"), wishes::again));
    }

    private void clear() {
        busy(false);
        lines.removeAll();
        state.removeAll();
        list.removeAll();
        foot.removeAll();
    }

    private void busy(boolean busy) {
        progress.getElement().getClassList().set("busy", busy);

        list.getElement().setAttribute("aria-busy", Boolean.toString(busy));
    }

    /** What the reader can ask for here. */
    interface Wishes {
        void go(Criteria next);

        void again();

        void more(Question next);

        void save();

        void filters();
    }
}
