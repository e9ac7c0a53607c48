package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import mabat.knowledge.Correction;
import mabat.overlay.Change;
import mabat.overlay.ChangeOutcome;
import mabat.overlay.CorrectionFields;
import mabat.overlay.DiscoveredPeople;
import mabat.overlay.History;
import mabat.overlay.KnowledgeKeeper;
import mabat.overlay.Overlay;
import mabat.ui.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What editors change in the knowledge base. */
@RestController
@RequestMapping(path = "/api/v1/overlay", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Editing")
class OverlayController {
    private static final int MOST = 500;

    private final Overlay overlay;
    private final KnowledgeKeeper keeper;
    private final DiscoveredPeople people;

    OverlayController(Overlay overlay, KnowledgeKeeper keeper, DiscoveredPeople people) {
        this.overlay = overlay;
        this.keeper = keeper;
        this.people = people;
    }

    @Operation(
            operationId = "getOverlay",
            summary = "How far the changes of the knowledge base have come",
            description = "A change is in effect on every instance within a minute.")
    @GetMapping
    OverlayJson state() {
        keeper.look();
        return OverlayJson.of(keeper.effect());
    }

    @Operation(
            operationId = "listOverlayChanges",
            summary = "Who changed what in the knowledge base, when and why",
            description = "Nothing ever disappears from this list: taking back is a change too.")
    @GetMapping("/changes")
    OverlayChangeJson.Changes changes(
            @Parameter(description = "1 to 500.") @RequestParam(name = "size", defaultValue = "50")
                    int size,
            @Parameter(description = "Only changes with a smaller number; 0 = the newest.")
                    @RequestParam(name = "before", defaultValue = "0")
                    long before) {
        requireSize(size);
        History history = overlay.history();
        long from = before <= 0 ? history.last() : Math.min(before - 1, history.last());
        List<OverlayChangeJson> shown = new ArrayList<>();
        for (long number = from; number >= 1 && shown.size() < size; number--) {
            history.find(number)
                    .ifPresent(change -> shown.add(OverlayChangeJson.of(change, history)));
        }
        return new OverlayChangeJson.Changes(shown, history.last());
    }

    @Operation(operationId = "getOverlayChange", summary = "One change of the knowledge base")
    @GetMapping("/changes/{number}")
    OverlayChangeJson one(@PathVariable("number") String number) {
        History history = overlay.history();
        return history.find(number(number))
                .map(change -> OverlayChangeJson.of(change, history))
                .orElseThrow(() -> ApiProblem.notFound("change", number));
    }

    @Operation(
            operationId = "changeOverlay",
            summary = "Correct the knowledge base",
            description =
                    "Which fields of `correction` are needed depends on its `kind`: add-name (entry,"
                            + " language, name, certainty clear|ambiguous|weak|upper, surname),"
                            + " hide-name (entry, name), add-person (entry, english, hebrew),"
                            + " add-organisation (entry, type, of, english, hebrew), add-place"
                            + " (entry, type capital|city|region|metonym, of, english, hebrew),"
                            + " add-office (entry, type, of, english, hebrew, from, to),"
                            + " add-topic-term (entry, language, name, weight), hide (entry), merge"
                            + " (entry, into), split (entry, surfaces, into), wrong-mention"
                            + " (article, entry, name). An entry is named like person:xi-jinping."
                            + " 422 with `code` when it makes no sense beside what is there; 409"
                            + " with `meanwhile` when somebody changed the same thing since `seen`.")
    @PostMapping(path = "/changes", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OverlayChangeJson> change(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @RequestBody OverlayChangeJson.Request request) {
        return created(
                overlay.make(
                        wish(caller, request.why(), request.seen()),
                        correction(request.correction())));
    }

    @Operation(
            operationId = "undoOverlayChange",
            summary = "Take a change back",
            description =
                    "Adds a change that says so; taking that one back brings the first one back."
                            + " 422 when others build on it, or when it was taken back already.")
    @PostMapping(path = "/changes/{number}/undo", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OverlayChangeJson> undo(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("number") String number,
            @RequestBody OverlayChangeJson.UndoRequest request) {
        return created(overlay.undo(wish(caller, request.why(), request.seen()), number(number)));
    }

    @Operation(
            operationId = "listDiscoveredPeople",
            summary = "People who were found in articles and stand in no table")
    @GetMapping("/discovered")
    DiscoveredPeopleJson discovered(
            @Parameter(description = "Part of an id or of a name, in either script.")
                    @RequestParam(name = "containing", defaultValue = "")
                    String containing,
            @Parameter(description = "1 to 500.") @RequestParam(name = "size", defaultValue = "50")
                    int size) {
        requireSize(size);
        return new DiscoveredPeopleJson(
                people.find(containing, size).stream()
                        .map(DiscoveredPeopleJson.Person::of)
                        .toList());
    }

    private static void requireSize(int size) {
        if (size < 1 || size > MOST) {
            throw ApiProblem.badRequest(
                    "Parameter 'size': Expected a number from 1 to " + MOST + ".");
        }
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw ApiProblem.notFound("change", text);
        }
        return Long.parseLong(text);
    }

    private static Overlay.Wish wish(Caller caller, @Nullable String why, @Nullable Long seen) {
        return new Overlay.Wish(caller.name(), why == null ? "" : why, seen);
    }

    @SuppressWarnings("NullAway") // Jackson leaves a missing kind null, whatever the record says
    private static Correction correction(@Nullable CorrectionFields fields) {
        if (fields == null || fields.kind() == null) {
            throw ApiProblem.badRequest("Field 'correction' with its 'kind' is missing.");
        }
        try {
            return fields.toCorrection();
        } catch (CorrectionFields.UnreadableException e) {
            throw ApiProblem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private ResponseEntity<OverlayChangeJson> created(ChangeOutcome outcome) {
        Change change =
                switch (outcome) {
                    case ChangeOutcome.Made(Change made) -> made;
                    case ChangeOutcome.Refused(var refusal) ->
                            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, refusal.detail())
                                    .with("code", refusal.code())
                                    .with("values", refusal.values());
                    case ChangeOutcome.Overtaken(List<Change> meanwhile) ->
                            throw new ApiProblem(
                                            HttpStatus.CONFLICT,
                                            "The same thing was changed by "
                                                    + meanwhile.get(0).by()
                                                    + " since you looked; see 'meanwhile'.")
                                    .with(
                                            "meanwhile",
                                            meanwhile.stream()
                                                    .map(one ->
                                                            OverlayChangeJson.of(
                                                                    one, keeper.history()))
                                                    .toList());
                    case ChangeOutcome.Unknown(long number) ->
                            throw ApiProblem.notFound("change", Long.toString(number));
                };
        return ResponseEntity.created(URI.create("/api/v1/overlay/changes/" + change.number()))
                .body(OverlayChangeJson.of(change, keeper.history()));
    }
}
