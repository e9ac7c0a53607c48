package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import mabat.alert.Fresh;
import mabat.alert.NewArticles;
import mabat.alert.SinceLastLook;
import mabat.article.ArticleId;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import mabat.ui.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is new in a saved search since the caller last looked, and looking. */
@RestController
@RequestMapping(path = "/api/v1/saved-searches/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Saved searches")
class LookController {
    private final SavedSearches searches;
    private final NewArticles articles;
    private final SinceLastLook sinceLastLook;

    LookController(SavedSearches searches, NewArticles articles, SinceLastLook sinceLastLook) {
        this.searches = searches;
        this.articles = articles;
        this.sinceLastLook = sinceLastLook;
    }

    @Operation(
            operationId = "countNewArticles",
            summary = "How many matching articles are new since you last looked",
            description = "Asking changes nothing; see POST looked.")
    @GetMapping("/new")
    LookJson.New fresh(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id) {
        Fresh fresh = articles.of(caller.id(), found(caller, id));
        return new LookJson.New(
                fresh.articles().size(),
                fresh.more(),
                fresh.since(),
                fresh.round(),
                fresh.articles().stream().map(ArticleId::value).toList());
    }

    @Operation(
            operationId = "summariseNewArticles",
            summary = "Countries, people and terms that the new articles bring",
            description =
                    "Countries and people are compared with the matching articles that came in"
                            + " during `window_days` before you last looked. Asking changes nothing.")
    @GetMapping("/new/summary")
    LookJson.Summary summary(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id,
            @Parameter(description = "Language of labels: he or en.")
                    @RequestParam(name = "ui", defaultValue = "")
                    String ui) {
        SavedSearch search = found(caller, id);
        return LookJson.Summary.of(
                sinceLastLook.summary(
                        search, articles.of(caller.id(), search), InterfaceLanguages.read(ui)));
    }

    @Operation(
            operationId = "lookedAtSavedSearch",
            summary = "Mark what was announced as looked at",
            description = "Up to `round` of the answer that was shown; without it, up to now.")
    @PostMapping("/looked")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void looked(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id,
            @Parameter(description = "As it was read from GET new.")
                    @RequestParam(name = "round", required = false)
                    @Nullable Long round) {
        SavedSearch search = found(caller, id);
        articles.looked(
                caller.id(), id, round == null ? articles.of(caller.id(), search).round() : round);
    }

    @Operation(
            operationId = "keepAsNew",
            summary = "Take the last look back",
            description = "What it marked as looked at is new again.")
    @PostMapping("/keep-as-new")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepAsNew(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id) {
        articles.keepAsNew(caller.id(), found(caller, id).id());
    }

    private SavedSearch found(Caller caller, String id) {
        return searches.find(caller.id(), id)
                .orElseThrow(() -> ApiProblem.notFound("saved search", id));
    }
}
