package mabat.ui.search;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import mabat.search.Facet;
import mabat.search.FacetQuestion;
import mabat.search.SearchService;
import mabat.ui.component.Background;
import mabat.ui.component.LatestAnswer;
import mabat.ui.component.Pages;

/** Asks for more values of one facet in the background. */
final class FacetValues {
    private final SearchService service;
    private final Background background;

    FacetValues(SearchService service, Background background) {
        this.service = service;
        this.background = background;
    }

    /** Questions from one facet of one page; the newest wins. */
    LatestAnswer on(UI ui) {
        return new LatestAnswer(background, Pages.with(ui));
    }

    void ask(
            LatestAnswer answers,
            FacetQuestion question,
            Consumer<Facet> show,
            Consumer<RuntimeException> failed) {
        answers.ask(() -> service.facet(question), show, failed);
    }
}
