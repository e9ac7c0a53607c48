package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.knowledge.EntityPrefixes;
import mabat.knowledge.KnowledgeBase;
import mabat.ui.api.EntityJson.Suggestion;
import mabat.ui.api.EntityJson.Suggestions;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The knowledge base. */
@RestController
@Tag(name = "Entities")
class EntityController {
    private static final int MOST = 50;

    private final KnowledgeBase knowledge;
    private final Supplier<EntityPrefixes> prefixes;

    EntityController(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.prefixes = knowledge.derived(EntityPrefixes::new);
    }

    @Operation(
            operationId = "getEntity",
            summary = "One country, person, organisation or topic",
            description =
                    "Ids are unique within a kind. Without `kind` the first of country, person,"
                            + " organisation and topic that has the id is answered.")
    @GetMapping(path = "/api/v1/entities/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    EntityJson entity(
            @Parameter(description = "Such as BY, xi-jinping, un or sanctions.", example = "BY")
                    @PathVariable("id")
                    String id,
            @Parameter(description = "country, person, organisation or topic.")
                    @RequestParam(name = "kind", defaultValue = "")
                    String kind,
            @Parameter(description = "Language of the label: he or en.")
                    @RequestParam(name = "ui", defaultValue = "")
                    String ui) {
        Language language = InterfaceLanguages.read(ui);
        return kinds(kind).stream()
                .filter(each -> !id.isBlank())
                .flatMap(each -> knowledge.find(new EntityRef(each, id)).stream())
                .findFirst()
                .map(entity -> EntityJson.of(entity, language))
                .orElseThrow(() -> ApiProblem.notFound("entity", id));
    }

    @Operation(
            operationId = "suggestEntities",
            summary = "Entities by the beginning of a name, in either script")
    @GetMapping(path = "/api/v1/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
    Suggestions suggest(
            @Parameter(description = "Beginning of a name, or of a word in it.", example = "לוק")
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
        if (size < 1 || size > MOST) {
            throw ApiProblem.badRequest("Parameter 'size': Expected a number from 1 to 50.");
        }
        Language language = InterfaceLanguages.read(ui);
        List<EntityKind> kinds = kinds(kind);
        return new Suggestions(
                prefixes
                        .get()
                        .find(prefix, entity -> kinds.contains(entity.ref().kind()), size)
                        .stream()
                        .map(entity -> Suggestion.of(entity, language))
                        .toList());
    }

    private static List<EntityKind> kinds(String code) {
        List<EntityKind> kinds =
                Arrays.stream(EntityKind.values())
                        .filter(kind -> code.isEmpty() || kind.code().equals(code))
                        .toList();
        if (kinds.isEmpty()) {
            String known =
                    Arrays.stream(EntityKind.values())
                            .map(EntityKind::code)
                            .collect(Collectors.joining(", "));
            throw ApiProblem.badRequest("Parameter 'kind': Expected one of " + known + ".");
        }
        return kinds;
    }
}
