package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import mabat.search.CriteriaParameters;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
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

    SearchController(SearchService search) {
        this.search = search;
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
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        CriteriaParameters.Reading reading = CriteriaParameters.read(parameters, OTHERS);
        if (!reading.problems().isEmpty()) {
            throw ApiProblem.of(reading.problems());
        }
        Question question =
                new Question(
                        reading.criteria(),
                        size(one(parameters, "size")),
                        emptyToNull(one(parameters, "after")),
                        InterfaceLanguages.read(one(parameters, "ui")),
                        explain(one(parameters, "explain")));
        return switch (search.search(question)) {
            case SearchAnswer.Found found -> {
                refuseWrongPage(found);
                yield SearchJson.of(found);
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

    private static String one(MultiValueMap<String, String> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw ApiProblem.badRequest("Parameter '" + name + "': Give it once.");
        }
        return values.isEmpty() ? "" : values.get(0);
    }

    private static int size(String text) {
        if (text.isEmpty()) {
            return USUAL_SIZE;
        }
        if (text.matches("[0-9]{1,4}") && Integer.parseInt(text) <= Question.MOST) {
            return Integer.parseInt(text);
        }
        throw ApiProblem.badRequest(
                "Parameter 'size': Expected a number from 0 to " + Question.MOST + ".");
    }

    private static boolean explain(String text) {
        return switch (text) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw ApiProblem.badRequest("Parameter 'explain': Expected true or false.");
        };
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
