package mabat.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import mabat.failure.DependencyUnavailableException;
import mabat.search.Criteria;
import mabat.search.CriteriaParameters;
import mabat.search.QueryProblem;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import mabat.ui.MainLayout;
import mabat.ui.component.Background;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.LastSearch;
import mabat.ui.component.LatestAnswer;
import mabat.ui.component.Pages;
import mabat.ui.component.SearchLinks;
import org.jspecify.annotations.Nullable;

/**
 * The search page. The address is the search: every action goes to the address of the next
 * criteria, and showing an address is the only thing that changes the page.
 */
@Route(value = "", layout = MainLayout.class)
@PermitAll
final class SearchView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final SearchService service;
    private final Background background;
    private final SearchBox box;
    private final CriteriaChips chips;
    private final SidePanel side;
    private final ResultPane results;
    private final SearchParts parts;

    private Criteria criteria = Criteria.everything();
    private Pane pane = Pane.articles();
    private List<CriteriaParameters.Problem> unread = List.of();
    private @Nullable LatestAnswer answers;

    SearchView(SearchService service, Background background, SearchParts parts) {
        this.service = service;
        this.background = background;
        this.parts = parts;
        addClassName("search-page");

        H1 heading = new H1(getTranslation("search.heading"));
        heading.addClassName("visually-hidden");
        box = new SearchBox(parts.offers(), parts.user(), background, new Writing());
        chips = new CriteriaChips(parts.labels(), this::go);
        side = new SidePanel(service, background, parts, this::go);
        results = new ResultPane(parts, background, new Wishes());
        Div head = new Div(box, chips);
        head.addClassName("search-head");
        Div body = new Div(side, results);
        body.addClassName("search-body");
        add(heading, head, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CriteriaParameters.Reading reading =
                SearchLinks.read(event.getLocation().getQueryParameters());
        criteria = reading.criteria();
        unread = reading.problems();
        pane = Pane.read(event.getLocation().getQueryParameters());
        show();
        if (isAttached()) {
            ask();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        answers = new LatestAnswer(background, Pages.with(event.getUI()));
        ask();
    }

    private void show() {
        box.show(criteria.query());
        chips.show(criteria, List.of());
        side.show(criteria);
    }

    /** Goes to the address of these criteria; the same address asks again. */
    private void go(Criteria next, Pane look) {
        side.close();
        if (next.equals(criteria) && look.equals(pane)) {
            ask();
        } else {
            getUI().ifPresent(ui -> ui.navigate(SearchView.class, look.parameters(next)));
        }
    }

    private void go(Criteria next) {
        go(next, pane);
    }

    private void ask() {
        if (answers == null) {
            return;
        }
        Question question = question();
        getUI().ifPresent(ui -> LastSearch.remember(ui, question.criteria()));
        results.busy(criteria, pane);
        String owner = parts.user().id();
        answers.ask(
                () -> parts.turns().run(owner, () -> service.search(question)),
                answer ->
                        answer.ifPresentOrElse(
                                found -> show(question, found), results::showTooMany),
                results::showFailure);
    }

    /** Overviews need the counts only. */
    private Question question() {
        Question first = Question.first(criteria, InterfaceLanguage.of(this).language());
        int size = pane instanceof Pane.Articles ? first.size() : 0;
        return new Question(criteria, size, null, first.labels(), true);
    }

    private void show(Question question, SearchAnswer answer) {
        switch (answer) {
            case SearchAnswer.Found found -> {
                chips.show(criteria, found.reading());
                side.show(criteria, found.page());
                results.show(question, found, unread, pane);
                if (found.page().total() <= SearchService.FEW) {
                    suggestLess(question);
                }
            }
            case SearchAnswer.Unreadable unreadable -> {
                side.showNothing();
                results.showUnreadable(criteria, unreadable.problem());
            }
        }
    }

    /** Little was found: counts what each condition takes away. */
    private void suggestLess(Question question) {
        if (answers != null) {
            answers.ask(
                    () -> service.relaxations(question),
                    results::offer,
                    failure -> results.offer(List.of()));
        }
    }

    /** For the proposals of the next query. */
    private void remember(Criteria searched) {
        String owner = parts.user().id();
        background.run(() -> {
            try {
                parts.recent().remember(owner, searched);
            } catch (DependencyUnavailableException away) {
                // the search that runs at the same time says so
            }
        });
    }

    private void more(Question next) {
        if (answers == null) {
            return;
        }
        answers.ask(
                () -> service.search(next),
                answer -> {
                    if (answer instanceof SearchAnswer.Found found) {
                        results.append(next, found.page());
                    }
                },
                results::showMoreFailed);
    }

    @Override
    public String getPageTitle() {
        return criteria.query().isBlank()
                ? getTranslation("title", getTranslation("search.heading"))
                : getTranslation("title", criteria.query());
    }

    /** What the result pane asks for. */
    private final class Wishes implements ResultPane.Wishes {
        @Override
        public void go(Criteria next) {
            SearchView.this.go(next);
        }

        @Override
        public void again() {
            ask();
        }

        @Override
        public void more(Question next) {
            SearchView.this.more(next);
        }

        @Override
        public void save() {
            parts.kept().save(criteria, box.query());
        }

        @Override
        public void filters() {
            side.open();
        }

        @Override
        public void edit(QueryProblem problem) {
            box.point(problem);
        }

        @Override
        public void look(Pane other) {
            SearchView.this.go(criteria, other);
        }

        @Override
        public void open(Criteria next) {
            SearchView.this.go(next, Pane.articles());
        }
    }

    /** What is wanted of the search box. */
    private final class Writing implements SearchBox.Wishes {
        @Override
        public void search(String query) {
            Criteria next = criteria.withQuery(query);
            remember(next);
            go(next);
        }

        @Override
        public void open(Criteria next) {
            SearchView.this.go(next, Pane.articles());
        }

        @Override
        public void openSaved(String id) {
            // its own page is where looking counts
            getUI().ifPresent(ui -> ui.navigate(SearchLinks.saved(id)));
        }
    }
}
