package mabat.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import mabat.failure.DependencyUnavailableException;
import mabat.search.Criteria;
import mabat.search.CriteriaParameters;
import mabat.search.FacetField;
import mabat.search.FacetSelection.Choice;
import mabat.search.Match;
import mabat.search.QueryProblem;
import mabat.search.Question;
import mabat.search.Relaxation;
import mabat.search.ResultPage;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import mabat.search.StoryGroup;
import mabat.search.StoryGroups;
import mabat.ui.component.Background;
import mabat.ui.component.CalmLine;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.StatePane;
import org.jspecify.annotations.Nullable;

/** The answer: count, order, list; or what is shown in its place. */
final class ResultPane extends Section {
    private final SearchParts parts;
    private final Wishes wishes;
    private final ProgressBar progress = new ProgressBar();
    private final ResultBar bar;
    private final PaneBar panes;
    private final OverviewPane overview;
    private final Div lines = new Div();
    private final Div state = new Div();
    private final OrderedList list = new OrderedList();
    private final Div foot = new Div();
    private @Nullable LessStrict less;

    ResultPane(SearchParts parts, Background background, Wishes wishes) {
        this.parts = parts;
        this.wishes = wishes;
        bar = new ResultBar(wishes);
        panes = new PaneBar(wishes::look);
        overview = new OverviewPane(parts, background, wishes);
        addClassName("results");
        H2 heading = new H2(getTranslation("results.heading"));
        heading.addClassName("visually-hidden");
        progress.setIndeterminate(true);
        progress.addClassName("search-progress");
        progress.getElement().setAttribute("aria-label", getTranslation("results.busy"));
        list.addClassName("result-list");
        foot.addClassName("result-foot");
        add(heading, progress, bar, panes, lines, state, overview, list, foot);
    }

    /** A question is under way; what is shown stays readable until the answer comes. */
    void busy(Criteria criteria, Pane pane) {
        bar.show(criteria);
        panes.show(pane);
        busy(true);
    }

    void show(
            Question question,
            SearchAnswer.Found found,
            List<CriteriaParameters.Problem> unread,
            Pane pane) {
        clear();
        ResultPage page = found.page();
        bar.show(page);
        for (CriteriaParameters.Problem problem : unread) {
            lines.add(
                    new CalmLine(
                            getTranslation(
                                    "results.unread", problem.parameter(), problem.value())));
        }
        InterfaceLanguage language = InterfaceLanguage.of(this);
        found.notices().stream()
                .filter(notice -> !LessStrict.proposes(notice))
                .forEach(notice -> lines.add(line(question.criteria(), notice, language)));
        if (page.incomplete()) {
            lines.add(
                    new CalmLine(getTranslation("results.incomplete"))
                            .offering(getTranslation("action.retry"), wishes::again));
        }
        panes.setVisible(page.total() > 0);
        if (page.total() == 0) {
            state.add(nothing(question.criteria()));
            overview.clear();
        } else {
            overview.show(question.criteria(), pane);
            add(question, page, 0);
        }
        if (page.total() <= SearchService.FEW) {
            less = new LessStrict(wishes::open);
            less.meant(question.criteria(), found.notices());
            (page.total() == 0 ? state : foot).add(less);
        }
    }

    private CalmLine line(Criteria criteria, QueryProblem notice, InterfaceLanguage language) {
        CalmLine line = new CalmLine(parts.problems().of(notice, language));
        if (!notice.repair().isBlank()) {
            line.offering(
                    getTranslation("unreadable.repair", notice.repair()),
                    () -> wishes.go(criteria.withQuery(notice.repair())));
        }
        return line;
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
        StoryGroups stories = page.stories();
        for (Match match : page.matches()) {
            ResultItem item =
                    new ResultItem(match, question.criteria(), parts.labels(), this::choose);
            StoryGroup group = stories == null ? null : stories.groups().get(match.id());
            if (group != null) {
                item.add(new StoryLine(group, parts.labels()));
            }
            list.add(new ListItem(item));
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
            foot.add(more, new Span(getTranslation("results.shown", shown, results(page))));
        } else if (stories != null && stories.cut()) {
            foot.add(new Span(getTranslation("group.cut", StoryGroups.MOST)));
        } else if (before > 0) {
            foot.add(new Span(getTranslation("results.end")));
        }
    }

    private static long results(ResultPage page) {
        return page.stories() == null ? page.total() : page.stories().total();
    }

    private void choose(Criteria criteria, FacetField field, String id) {
        wishes.go(criteria.withSelection(field, criteria.selection(field).with(Choice.ANY, id)));
    }

    private Component nothing(Criteria criteria) {
        if (criteria.query().isBlank()
                && criteria.selections().isEmpty()
                && criteria.dates().isOpen()
                && criteria.story().isEmpty()) {
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

    /** After an answer with little or nothing: what would be found with one condition less. */
    void offer(List<Relaxation> offers) {
        if (less != null) {
            less.less(offers);
        }
    }

    void showUnreadable(Criteria criteria, QueryProblem problem) {
        clear();
        panes.setVisible(false);
        overview.clear();
        bar.showNothing(getTranslation("unreadable.status"));
        state.add(
                new UnreadableQuery(
                        criteria.query(),
                        problem,
                        parts.problems().of(problem, InterfaceLanguage.of(this)),
                        new UnreadableQuery.Ways() {
                            @Override
                            public void repair(String query) {
                                wishes.go(criteria.withQuery(query));
                            }

                            @Override
                            public void edit(QueryProblem place) {
                                wishes.edit(place);
                            }
                        }));
    }

    /** This person has as many searches running as anybody may. */
    void showTooMany() {
        busy(false);
        lines.removeAll();
        lines.add(
                new CalmLine(getTranslation("results.too-many", parts.turns().most()))
                        .offering(getTranslation("action.retry"), wishes::again));
    }

    void showFailure(RuntimeException failure) {
        clear();
        panes.setVisible(false);
        overview.clear();
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
        less = null;
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
    interface Wishes extends OverviewPane.Looking {
        /** Other criteria, looked at in the same way. */
        void go(Criteria next);

        void again();

        void more(Question next);

        void save();

        void filters();

        /** Goes to a place in the search box. */
        void edit(QueryProblem problem);
    }
}
