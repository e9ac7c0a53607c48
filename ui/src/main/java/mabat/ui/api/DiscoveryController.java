package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import mabat.discovery.Discovery;
import mabat.discovery.PairMatrix;
import mabat.discovery.PairQuestion;
import mabat.discovery.Rising;
import mabat.discovery.RisingQuestion;
import mabat.search.Answer;
import mabat.search.FacetField;
import mabat.search.SearchTurns;
import mabat.ui.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Overviews of the articles of a search, with the parameters of the search. */
@RestController
@Tag(name = "Search")
class DiscoveryController {
    /** Parameters of the matrix that are not criteria. */
    static final Set<String> MATRIX = Set.of("rows", "columns", "size", "ui");

    /** Parameters of rising terms that are not criteria. */
    static final Set<String> RISING = Set.of("size", "ui");

    private static final int USUAL_PAIRS = 10;
    private static final int USUAL_TERMS = 20;

    private final Discovery discovery;
    private final CallerTurns turns;

    DiscoveryController(Discovery discovery, SearchTurns turns) {
        this.discovery = discovery;
        this.turns = new CallerTurns(turns);
    }

    @Operation(
            operationId = "pairMatrix",
            summary = "How often values of two facets occur together",
            description =
                    """
                    Takes the criteria of `/search`. Every count is exact and equals the total of \
                    the search that its cell stands for: the same criteria with the row's value and \
                    the column's value added, each with `.all`.\
                    """)
    @GetMapping(path = "/api/v1/search/matrix", produces = MediaType.APPLICATION_JSON_VALUE)
    PairMatrixJson matrix(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        RequestParameters given = new RequestParameters(parameters);
        PairQuestion question =
                new PairQuestion(
                        given.criteria(MATRIX),
                        facet(given, "rows"),
                        facet(given, "columns"),
                        given.number("size", 1, PairQuestion.MOST, USUAL_PAIRS),
                        given.labels());
        return switch (turns.run(caller, () -> discovery.pairs(question))) {
            case Answer.Given<PairMatrix>(PairMatrix matrix) -> PairMatrixJson.of(matrix);
            case Answer.Unreadable<PairMatrix>(var problem) -> throw ApiProblem.of(problem);
        };
    }

    @Operation(
            operationId = "risingTerms",
            summary = "Names and words that are more frequent than just before",
            description =
                    """
                    Takes the criteria of `/search`. The window is `from` to `to`; without `to` it \
                    ends with the newest article, without `from` it has 30 days. It is compared \
                    with the window of equal length before it. Counts are exact; which words are \
                    looked at is decided by a sample of at most 500 headlines of each window.\
                    """)
    @GetMapping(path = "/api/v1/search/rising", produces = MediaType.APPLICATION_JSON_VALUE)
    RisingJson rising(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        RequestParameters given = new RequestParameters(parameters);
        RisingQuestion question =
                new RisingQuestion(
                        given.criteria(RISING),
                        given.number("size", 1, RisingQuestion.MOST, USUAL_TERMS),
                        given.labels());
        return switch (turns.run(caller, () -> discovery.rising(question))) {
            case Answer.Given<Rising>(Rising rising) -> RisingJson.of(rising);
            case Answer.Unreadable<Rising>(var problem) -> throw ApiProblem.of(problem);
        };
    }

    private static FacetField facet(RequestParameters given, String name) {
        return FacetField.of(given.one(name))
                .orElseThrow(() ->
                        ApiProblem.badRequest(
                                "Parameter '"
                                        + name
                                        + "': Expected one of "
                                        + Arrays.stream(FacetField.values())
                                                .map(FacetField::parameter)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }
}
