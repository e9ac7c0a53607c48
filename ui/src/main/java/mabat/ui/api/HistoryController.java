package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Set;
import mabat.history.Permalinks;
import mabat.search.CriteriaParameters;
import mabat.suggest.RecentSearches;
import mabat.ui.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was searched, and searches as they were at one moment. */
@RestController
@Tag(name = "History")
class HistoryController {
    private final RecentSearches recent;
    private final Permalinks permalinks;

    HistoryController(RecentSearches recent, Permalinks permalinks) {
        this.recent = recent;
        this.permalinks = permalinks;
    }

    @Operation(operationId = "listRecentSearches", summary = "What you searched lately")
    @GetMapping(path = "/api/v1/recent-searches", produces = MediaType.APPLICATION_JSON_VALUE)
    HistoryJson.Recent recent(@Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return new HistoryJson.Recent(
                recent.of(caller.id()).stream().map(CriteriaParameters::write).toList());
    }

    @Operation(
            operationId = "clearRecentSearches",
            summary = "Forget your recent searches, or one of them",
            description =
                    "With the criteria of `/search` as parameters: that one; without any: all.")
    @DeleteMapping("/api/v1/recent-searches")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        if (parameters.isEmpty()) {
            recent.clear(caller.id());
        } else {
            recent.forget(caller.id(), new RequestParameters(parameters).criteria(Set.of()));
        }
    }

    @Operation(operationId = "listPermalinks", summary = "Your permalinks, the newest first")
    @GetMapping(path = "/api/v1/permalinks", produces = MediaType.APPLICATION_JSON_VALUE)
    HistoryJson.Links own(@Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return new HistoryJson.Links(
                permalinks.of(caller.id()).stream().map(HistoryJson.Kept::of).toList());
    }

    @Operation(
            operationId = "makePermalink",
            summary = "Keep a search together with the time and its number of matches",
            description =
                    "Takes the criteria of `/search` as parameters. Dates that count from today"
                            + " become the days that they mean now.")
    @PostMapping(path = "/api/v1/permalinks", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<HistoryJson.Link> make(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var criteria = new RequestParameters(parameters).criteria(Set.of());
        return switch (permalinks.make(caller.id(), criteria)) {
            case Permalinks.Made.Unreadable(var problem) -> throw ApiProblem.of(problem);
            case Permalinks.Made.Done(var permalink) ->
                    ResponseEntity.created(URI.create("/api/v1/permalinks/" + permalink.id()))
                            .body(HistoryJson.Link.of(permalink, permalink.count()));
        };
    }

    @Operation(
            operationId = "getPermalink",
            summary = "A search as it was: its matches then and now",
            description = "Everyone with a key who knows the id may read it.")
    @GetMapping(path = "/api/v1/permalinks/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    HistoryJson.Link one(@PathVariable("id") String id) {
        return permalinks
                .find(id)
                .map(found -> HistoryJson.Link.of(found.permalink(), found.now()))
                .orElseThrow(() -> ApiProblem.notFound("permalink", id));
    }

    @Operation(operationId = "deletePermalink", summary = "Delete one of your permalinks")
    @DeleteMapping("/api/v1/permalinks/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id) {
        if (!permalinks.delete(caller.id(), id)) {
            throw ApiProblem.notFound("permalink", id);
        }
    }
}
