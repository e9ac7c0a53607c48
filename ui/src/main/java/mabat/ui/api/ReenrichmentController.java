package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import mabat.reenrich.Reenrichment;
import mabat.reenrich.StartOutcome;
import mabat.ui.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Enriching again what is there already, after the tables or the overlay have changed. */
@RestController
@RequestMapping(path = "/api/v1/re-enrichment", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Editing")
class ReenrichmentController {
    private final Reenrichment job;

    ReenrichmentController(Reenrichment job) {
        this.job = job;
    }

    @Operation(
            operationId = "getReenrichment",
            summary = "How far the re-enrichment is, or how the last one ended")
    @GetMapping
    ReenrichmentJson state() {
        return job.state()
                .map(state -> ReenrichmentJson.of(state, state.running() ? null : job.stale()))
                .orElseGet(() -> ReenrichmentJson.never(job.stale()));
    }

    @Operation(
            operationId = "startReenrichment",
            summary = "Enrich everything again that is not up to date",
            description =
                    "Runs in the background and survives a restart. 202 when it began; 200 when"
                            + " every article is up to date; 409 when one runs already.")
    @PostMapping
    ResponseEntity<ReenrichmentJson> start(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return switch (job.start(caller.name())) {
            case StartOutcome.Started(var state) ->
                    ResponseEntity.accepted().body(ReenrichmentJson.of(state, null));
            case StartOutcome.NothingToDo nothing -> ResponseEntity.ok(state());
            case StartOutcome.RunningAlready(var state) ->
                    throw new ApiProblem(
                            HttpStatus.CONFLICT,
                            state.order().startedBy()
                                    + " has started one, which is still running.");
        };
    }

    @Operation(
            operationId = "cancelReenrichment",
            summary = "Stop the re-enrichment after the articles at hand",
            description = "What is done stays done. 409 when none is running.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        if (!job.cancel(caller.name())) {
            throw new ApiProblem(HttpStatus.CONFLICT, "No re-enrichment is running.");
        }
    }
}
