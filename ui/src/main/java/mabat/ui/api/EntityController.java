package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.knowledge.KnowledgeBase;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The knowledge base. */
@RestController
@Tag(name = "Entities")
class EntityController {
    private final KnowledgeBase knowledge;

    EntityController(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
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
