package mabat.ui.api;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.alert.NewArticles;
import mabat.savedsearch.Draft;
import mabat.savedsearch.Orders;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearchFile;
import mabat.savedsearch.SavedSearchImport;
import mabat.savedsearch.SavedSearches;
import mabat.savedsearch.SavedSearches.SaveOutcome;
import mabat.savedsearch.Sharing;
import mabat.search.Criteria;
import mabat.search.CriteriaParameters;
import mabat.ui.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own saved searches, and what the team shares; those of others do not exist here. */
@RestController
@RequestMapping(path = "/api/v1/saved-searches", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Saved searches")
class SavedSearchController {
    private final SavedSearches searches;
    private final NewArticles articles;

    SavedSearchController(SavedSearches searches, NewArticles articles) {
        this.searches = searches;
        this.articles = articles;
    }

    @Operation(
            operationId = "listSavedSearches",
            summary = "Your saved searches, and those that others share with the team")
    @GetMapping
    SavedSearchJson.All all(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @Parameter(description = "name (usual), changed (latest first) or new (most first).")
                    @RequestParam(name = "order", defaultValue = "name")
                    String order) {
        return new SavedSearchJson.All(
                ordered(caller, searches.of(caller.id()), order),
                ordered(caller, searches.sharedWith(caller.id()), order));
    }

    private List<SavedSearchJson> ordered(Caller caller, List<SavedSearch> byName, String order) {
        List<SavedSearch> all =
                switch (order) {
                    case "name" -> byName;
                    case "changed" -> Orders.byChange(byName);
                    case "new" -> {
                        Map<String, Integer> counts = articles.counts(caller.id(), byName);
                        yield Orders.byNumber(byName, each -> counts.getOrDefault(each.id(), 0));
                    }
                    default ->
                            throw ApiProblem.badRequest(
                                    "Parameter 'order': Expected name, changed or new.");
                };
        return all.stream().map(SavedSearchJson::of).toList();
    }

    @Operation(
            operationId = "exportSavedSearches",
            summary = "Your saved searches as a file for another Mabat")
    @GetMapping("/file")
    ResponseEntity<String> file(@Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"mabat-saved-searches.json\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(SavedSearchFile.write(searches.of(caller.id())));
    }

    @Operation(
            operationId = "importSavedSearches",
            summary = "Keep every search of such a file",
            description = "A name that is taken gets a number behind it. One answer for each.")
    @PostMapping(path = "/file", consumes = MediaType.APPLICATION_JSON_VALUE)
    SavedSearchJson.Imports read(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @RequestBody String file) {
        return new SavedSearchJson.Imports(
                new SavedSearchImport(searches)
                        .read(caller.id(), file).stream()
                                .map(each ->
                                        new SavedSearchJson.Imports.Item(
                                                each.name(),
                                                each.problem().isEmpty() ? null : each.problem()))
                                .toList());
    }

    @Operation(
            operationId = "copySavedSearch",
            summary = "Make a saved search that you may see your own",
            description = "The copy is private and in no folder.")
    @PostMapping(path = "/{id}/copy", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SavedSearchJson> copy(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id,
            @RequestBody SavedSearchJson.CopyRequest request) {
        String name = request.name();
        if (name == null) {
            throw ApiProblem.badRequest("Field 'name' is missing.");
        }
        return created(saved(searches.copy(caller.id(), id, name), id));
    }

    private static ResponseEntity<SavedSearchJson> created(SavedSearch saved) {
        return ResponseEntity.created(URI.create("/api/v1/saved-searches/" + saved.id()))
                .body(SavedSearchJson.of(saved));
    }

    @Operation(operationId = "getSavedSearch", summary = "One of your saved searches")
    @GetMapping("/{id}")
    SavedSearchJson one(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id) {
        return SavedSearchJson.of(found(caller, id));
    }

    @Operation(
            operationId = "createSavedSearch",
            summary = "Keep criteria under a name",
            description = "409 when you have another search of that name.")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SavedSearchJson> create(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @RequestBody SavedSearchJson.Request request) {
        return created(saved(searches.save(caller.id(), draft(request)), ""));
    }

    @Operation(
            operationId = "changeSavedSearch",
            summary = "Change name, description, folder, sharing and criteria",
            description =
                    "Send the `revision` you read. 409 with `current` when somebody changed it"
                            + " meanwhile.")
    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    SavedSearchJson change(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id,
            @RequestBody SavedSearchJson.Request request) {
        String revision = request.revision();
        if (revision == null) {
            throw ApiProblem.badRequest(
                    "Field 'revision' is missing: send the one that you read, so that nobody's"
                            + " change is lost.");
        }
        return SavedSearchJson.of(
                saved(searches.change(caller.id(), id, revision, draft(request)), id));
    }

    @Operation(operationId = "deleteSavedSearch", summary = "Delete one of your saved searches")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id) {
        if (searches.delete(caller.id(), id).isEmpty()) {
            throw unknown(id);
        }
    }

    private SavedSearch found(Caller caller, String id) {
        return searches.find(caller.id(), id).orElseThrow(() -> unknown(id));
    }

    private static ApiProblem unknown(String id) {
        return ApiProblem.notFound("saved search", id);
    }

    private static Draft draft(SavedSearchJson.Request request) {
        String name = request.name();
        if (name == null) {
            throw ApiProblem.badRequest("Field 'name' is missing.");
        }
        String sharing = requireNonNullElse(request.sharing(), Sharing.PRIVATE.code());
        return new Draft(
                name,
                requireNonNullElse(request.description(), ""),
                requireNonNullElse(request.folder(), ""),
                Sharing.of(sharing)
                        .orElseThrow(() ->
                                ApiProblem.badRequest(
                                        "Field 'sharing': Expected private or team.")),
                criteria(request));
    }

    private static Criteria criteria(SavedSearchJson.Request request) {
        @Nullable Map<String, List<String>> parameters = request.criteria();
        if (parameters == null || parameters.containsValue(null)) {
            throw ApiProblem.badRequest(
                    "Field 'criteria' is missing: an object with the parameters of the search, each"
                            + " with a list of values.");
        }
        CriteriaParameters.Reading reading = CriteriaParameters.read(parameters, Set.of());
        if (!reading.problems().isEmpty()) {
            throw ApiProblem.of(reading.problems());
        }
        return reading.criteria();
    }

    private static SavedSearch saved(SaveOutcome outcome, String id) {
        return switch (outcome) {
            case SaveOutcome.Saved saved -> saved.search();
            case SaveOutcome.NameTaken taken ->
                    throw new ApiProblem(
                            HttpStatus.CONFLICT,
                            "You have another saved search named '" + taken.name() + "'.");
            case SaveOutcome.Invalid invalid -> throw ApiProblem.badRequest(invalid.detail());
            case SaveOutcome.Conflict conflict ->
                    throw new ApiProblem(
                                    HttpStatus.CONFLICT,
                                    "It was changed meanwhile; 'current' is how it is now.")
                            .with("current", SavedSearchJson.of(conflict.current()));
            case SaveOutcome.Gone gone -> throw unknown(id);
        };
    }
}
