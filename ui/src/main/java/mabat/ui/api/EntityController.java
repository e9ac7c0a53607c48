package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mabat.article.EntityKind;
import mabat.article.Language;
import mabat.entity.EntityProfiles;
import mabat.knowledge.KnowledgeBase;
import mabat.search.CountBasis;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entities, with what the articles say about them. */
@RestController
@Tag(name = "Entities")
class EntityController {
    private final EntityProfiles profiles;
    private final KnowledgeBase knowledge;

    EntityController(EntityProfiles profiles, KnowledgeBase knowledge) {
        this.profiles = profiles;
        this.knowledge = knowledge;
    }

    @Operation(
            operationId = "getEntity",
            summary = "One country, person, organisation or topic",
            description =
                    "Ids are unique within a kind. Without `kind` the first of country, person,"
                            + " organisation and topic that has the id is answered. People who"
                            + " were discovered in articles are answered too, as not verified.")
    @GetMapping(path = "/api/v1/entities/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    EntityJson entity(
            @Parameter(description = "Such as BY, xi-jinping, un or sanctions.", example = "BY")
                    @PathVariable("id")
                    String id,
            @Parameter(description = "country, person, organisation or topic.")
                    @RequestParam(name = "kind", defaultValue = "")
                    String kind,
            @Parameter(
                            description =
                                    "subjects (usual): related are entities of articles about it;"
                                            + " mentions: of those that name it.")
                    @RequestParam(name = "count", defaultValue = "")
                    String count,
            @Parameter(description = "Language of the labels: he or en.")
                    @RequestParam(name = "ui", defaultValue = "")
                    String ui) {
        Language language = InterfaceLanguages.read(ui);
        return profiles.find(id, kinds(kind), basis(count), language)
                .map(profile -> EntityJson.of(profile, knowledge, language))
                .orElseThrow(() -> ApiProblem.notFound("entity", id));
    }

    private static CountBasis basis(String count) {
        return switch (count) {
            case "", "subjects" -> CountBasis.SUBJECTS;
            case "mentions" -> CountBasis.MENTIONS;
            default ->
                    throw ApiProblem.badRequest(
                            "Parameter 'count': Expected subjects or mentions.");
        };
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
