package mabat.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import java.util.function.Supplier;
import mabat.article.Language;
import mabat.discovery.PairQuestion;
import mabat.discovery.RisingQuestion;
import mabat.failure.DependencyUnavailableException;
import mabat.search.Answer;
import mabat.search.Criteria;
import mabat.ui.component.Background;
import mabat.ui.component.CalmLine;
import mabat.ui.component.CriteriaTexts;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.LatestAnswer;
import mabat.ui.component.Pages;
import org.jspecify.annotations.Nullable;

/** Pairs or rising terms of the search shown, asked for in the background; empty otherwise. */
final class OverviewPane extends Div {
    /** Rows and columns at first. */
    private static final int FIRST_ROWS = 12;

    /** Rows and columns after asking for more. */
    static final int MOST_ROWS = 24;

    private static final int TERMS = 25;

    private final SearchParts parts;
    private final Background background;
    private final Wishes wishes;
    private Pane pane = Pane.articles();
    private Criteria criteria = Criteria.everything();
    private int rows = FIRST_ROWS;
    private @Nullable LatestAnswer answers;

    OverviewPane(SearchParts parts, Background background, Looking looking) {
        this.parts = parts;
        this.background = background;
        this.wishes = new Wishes(looking);
        addClassName("overviews");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        answers = new LatestAnswer(background, Pages.with(event.getUI()));
    }

    /** Shows an overview of these criteria; what was there stays until its answer comes. */
    void show(Criteria shown, Pane chosen) {
        if (!chosen.equals(pane)) {
            rows = FIRST_ROWS;
            removeAll();
        }
        criteria = shown;
        pane = chosen;
        setVisible(!(chosen instanceof Pane.Articles));
        ask();
    }

    /** Takes away what was shown; an answer under way is dropped. */
    void clear() {
        removeAll();
        if (answers != null) {
            answers.forget();
        }
    }

    private void ask() {
        Criteria asked = criteria;
        InterfaceLanguage language = InterfaceLanguage.of(this);
        Language labels = language.language();
        switch (pane) {
            case Pane.Articles articles -> clear();
            case Pane.Pairs(var down, var across) ->
                    ask(
                            () ->
                                    parts.discovery()
                                            .pairs(
                                                    new PairQuestion(
                                                            asked, down, across, rows, labels)),
                            matrix -> new PairPane(matrix, asked, wishes));
            case Pane.RisingTerms rising ->
                    ask(
                            () ->
                                    parts.discovery()
                                            .rising(new RisingQuestion(asked, TERMS, labels)),
                            terms ->
                                    new RisingPane(
                                            terms,
                                            new CriteriaTexts(parts.labels(), language),
                                            wishes::open));
        }
    }

    private <T> void ask(Supplier<Answer<T>> question, Function<T, Component> shown) {
        if (answers == null) {
            return;
        }
        busy(true);
        answers.ask(
                question,
                answer -> {
                    busy(false);
                    removeAll();
                    // the search itself says what is wrong with a query
                    if (answer instanceof Answer.Given<T>(T value)) {
                        add(shown.apply(value));
                    }
                },
                this::showFailure);
    }

    /** What is shown stays until the answer comes; where nothing is, that is said. */
    private void busy(boolean busy) {
        getElement().setAttribute("aria-busy", Boolean.toString(busy));
        if (busy && getComponentCount() == 0) {
            Paragraph counting = new Paragraph(getTranslation("pane.busy"));
            counting.addClassName("overview-busy");
            add(counting);
        }
    }

    private void showFailure(RuntimeException failure) {
        busy(false);
        removeAll();
        String text =
                failure instanceof DependencyUnavailableException
                        ? getTranslation("engine.away.line")
                        : getTranslation("error.unexpected", parts.errors().report(failure));
        add(new CalmLine(text).offering(getTranslation("action.retry"), this::ask));
    }

    /** Where a click can lead. */
    interface Looking {
        /** The same search in another pane. */
        void look(Pane pane);

        /** The articles of other criteria. */
        void open(Criteria criteria);
    }

    /** What the panes ask for. */
    final class Wishes implements Looking {
        private final Looking looking;

        private Wishes(Looking looking) {
            this.looking = looking;
        }

        @Override
        public void look(Pane other) {
            looking.look(other);
        }

        @Override
        public void open(Criteria next) {
            looking.open(next);
        }

        /** More rows and columns. */
        void more() {
            rows = MOST_ROWS;
            ask();
        }
    }
}
