package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import mabat.search.SearchTurns;
import mabat.ui.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search page's questions, with the search page's parameters. */
@RestController
@Tag(name = "Search")
class SearchController {
    /** Parameters that are not criteria. */
    static final Set<String> OTHERS = Set.of("size", "after", "ui", "explain");

    /** The notice that a search gives about a cursor it did not write for these criteria. */
    private static final String BAD_PAGE = "bad-cursor";

    private static final int USUAL_SIZE = 20;

    private final SearchService search;
    private final CallerTurns turns;

    SearchController(SearchService search, SearchTurns turns) {
        this.search = search;
        this.turns = new CallerTurns(turns);
    }

    @Operation(
            operationId = "search",
            summary = "Find articles in Hebrew and English, with facets and a histogram",
            description =
                    """
                    All words of `q` must occur, in any inflected form; names of known entities are \
                    searched in both languages. Within a facet, values given with the plain name are \
                    alternatives, `.all` asks for every one and `.not` for none; across facets all \
                    conditions hold together. Pages follow each other by `after`; there is no limit \
                    to how far.\
                    """)
    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    SearchJson search(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        RequestParameters given = new RequestParameters(parameters);
        Question question =
                new Question(
                        given.criteria(OTHERS),
                        given.number("size", 0, Question.MOST, USUAL_SIZE),
                        emptyToNull(given.one("after")),
                        given.labels(),
                        given.flag("explain"));
        return turns.run(caller, () -> answer(question));
    }

    private SearchJson answer(Question question) {
        return switch (search.search(question)) {
            case SearchAnswer.Found found -> {
                refuseWrongPage(found);
                boolean few = question.after() == null && found.page().total() <= SearchService.FEW;
                yield SearchJson.of(found, few ? search.relaxations(question) : List.of());
            }
            case SearchAnswer.Unreadable unreadable -> throw ApiProblem.of(unreadable.problem());
        };
    }

    /** A person is shown the first page instead; a program would read it again and again. */
    private static void refuseWrongPage(SearchAnswer.Found found) {
        if (found.notices().stream().anyMatch(notice -> notice.code().equals(BAD_PAGE))) {
            throw ApiProblem.badRequest(
                    "Parameter 'after' does not lead to a page of this search. Start at the first"
                            + " page, and send the same criteria with every page.");
        }
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
