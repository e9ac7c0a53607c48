package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mabat.article.EntityKind;
import mabat.article.Language;
import mabat.suggest.Completion;
import mabat.suggest.TypeAhead;
import mabat.suggest.TypeAheadQuestion;
import mabat.ui.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What to go on with while typing a query. */
@RestController
@Tag(name = "Search")
class SuggestController {
    private final TypeAhead typeAhead;

    SuggestController(TypeAhead typeAhead) {
        this.typeAhead = typeAhead;
    }

    @Operation(
            operationId = "suggest",
            summary = "Names, operators, saved and recent searches that begin like this",
            description =
                    """
                    Names are met by the beginning of any of their words, in either script. With \
                    `kind` only names of that kind are suggested. Saved and recent searches are \
                    those of the caller.\
                    """)
    @GetMapping(path = "/api/v1/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
    SuggestJson suggest(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @Parameter(description = "The query up to the caret.", example = "סנקציות לוק")
                    @RequestParam(name = "prefix")
                    String prefix,
            @Parameter(description = "Only country, person, organisation or topic.")
                    @RequestParam(name = "kind", defaultValue = "")
                    String kind,
            @Parameter(description = "1 to 50.") @RequestParam(name = "size", defaultValue = "10")
                    int size,
            @Parameter(description = "Language of the labels: he or en.")
                    @RequestParam(name = "ui", defaultValue = "")
                    String ui) {
        if (size < 1 || size > TypeAheadQuestion.MOST) {
            throw ApiProblem.badRequest("Parameter 'size': Expected a number from 1 to 50.");
        }
        Language language = InterfaceLanguages.read(ui);
        List<? extends Completion> found =
                kind.isEmpty()
                        ? typeAhead.complete(
                                TypeAheadQuestion.atEnd(caller.id(), prefix, language, size))
                        : typeAhead.names(kind(kind), prefix, language, size);
        return new SuggestJson(found.stream().map(SuggestJson.Suggestion::of).toList());
    }

    private static EntityKind kind(String code) {
        return Arrays.stream(EntityKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        ApiProblem.badRequest(
                                "Parameter 'kind': Expected one of "
                                        + Arrays.stream(EntityKind.values())
                                                .map(EntityKind::code)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }
}
