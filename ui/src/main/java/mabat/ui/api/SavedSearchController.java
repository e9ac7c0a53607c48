package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import mabat.savedsearch.SavedSearches.SaveOutcome;
import mabat.search.Criteria;
import mabat.search.CriteriaParameters;
import mabat.ui.security.Caller;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own saved searches; those of others do not exist here. */
@RestController
@RequestMapping(path = "/api/v1/saved-searches", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Saved searches")
class SavedSearchController {
    private final SavedSearches searches;

    SavedSearchController(SavedSearches searches) {
        this.searches = searches;
    }

    @Operation(operationId = "listSavedSearches", summary = "Your saved searches")
    @GetMapping
    SavedSearchJson.All all(@Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return new SavedSearchJson.All(
                searches.of(caller.id()).stream().map(SavedSearchJson::of).toList());
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
        SavedSearch saved = saved(searches.save(caller.id(), name(request), criteria(request)), "");
        return ResponseEntity.created(URI.create("/api/v1/saved-searches/" + saved.id()))
                .body(SavedSearchJson.of(saved));
    }

    @Operation(
            operationId = "changeSavedSearch",
            summary = "Change name and criteria",
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
                saved(
                        searches.change(
                                caller.id(), id, revision, name(request), criteria(request)),
                        id));
    }

    @Operation(operationId = "deleteSavedSearch", summary = "Delete one of your saved searches")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id) {
        if (!searches.delete(caller.id(), id)) {
            throw unknown(id);
        }
    }

    @Operation(
            operationId = "countNewArticles",
            summary = "How many matching articles are new since you last looked",
            description = "Asking changes nothing; see POST looked.")
    @GetMapping("/{id}/new")
    SavedSearchJson.New fresh(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id) {
        SavedSearch search = found(caller, id);
        return new SavedSearchJson.New(searches.countNew(search), search.lastLooked());
    }

    @Operation(
            operationId = "lookedAtSavedSearch",
            summary = "Mark everything up to now as looked at")
    @PostMapping("/{id}/looked")
    SavedSearchJson looked(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id) {
        return searches.looked(caller.id(), id)
                .map(SavedSearchJson::of)
                .orElseThrow(() -> unknown(id));
    }

    private SavedSearch found(Caller caller, String id) {
        return searches.find(caller.id(), id).orElseThrow(() -> unknown(id));
    }

    private static ApiProblem unknown(String id) {
        return ApiProblem.notFound("saved search", id);
    }

    private static String name(SavedSearchJson.Request request) {
        if (request.name() == null) {
            throw ApiProblem.badRequest("Field 'name' is missing.");
        }
        return request.name();
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
