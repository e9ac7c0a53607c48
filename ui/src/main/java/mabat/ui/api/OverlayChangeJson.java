package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import mabat.overlay.Change;
import mabat.overlay.Change.Action;
import mabat.overlay.CorrectionFields;
import mabat.overlay.History;
import org.jspecify.annotations.Nullable;

/** One entry of the log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OverlayChange")
record OverlayChangeJson(
        @JsonProperty("number") long number,
        @Schema(description = "The editor.") @JsonProperty("by") String by,
        @JsonProperty("at") Instant at,
        @JsonProperty("why") String why,
        @Schema(description = "Absent when the change takes another one back.")
                @JsonProperty("correction")
                @Nullable CorrectionFields correction,
        @Schema(description = "Number of the change that this one takes back.")
                @JsonProperty("undoes")
                @Nullable Long undoes,
        @Schema(description = "Number of the change that took this one back.")
                @JsonProperty("undone_by")
                @Nullable Long undoneBy) {

    static OverlayChangeJson of(Change change, History history) {
        Long undoneBy = history.takenBackBy(change.number()).map(Change::number).orElse(null);
        return switch (change.action()) {
            case Action.Correct(var correction) ->
                    new OverlayChangeJson(
                            change.number(),
                            change.by(),
                            change.at(),
                            change.why(),
                            CorrectionFields.of(correction),
                            null,
                            undoneBy);
            case Action.Undo(long undone) ->
                    new OverlayChangeJson(
                            change.number(),
                            change.by(),
                            change.at(),
                            change.why(),
                            null,
                            undone,
                            undoneBy);
        };
    }

    /** Some of them. */
    @Schema(name = "OverlayChanges")
    record Changes(
            @Schema(description = "Newest first.") @JsonProperty("changes")
                    List<OverlayChangeJson> changes,
            @Schema(description = "Number of the newest change of all.") @JsonProperty("last")
                    long last) {}

    /** What is to be changed. */
    @Schema(name = "OverlayChangeRequest")
    record Request(
            @JsonProperty("correction") @Nullable CorrectionFields correction,
            @Schema(description = "1 to 500 characters on one line.", example = "His usual name.")
                    @JsonProperty("why")
                    @Nullable String why,
            @Schema(
                            description =
                                    "Number of the newest change that you have seen: 409 with"
                                            + " `meanwhile` when the same thing was changed since.")
                    @JsonProperty("seen")
                    @Nullable Long seen) {}

    /** What is to be taken back. */
    @Schema(name = "OverlayUndoRequest")
    record UndoRequest(
            @Schema(description = "1 to 500 characters on one line.", example = "A mistake.")
                    @JsonProperty("why")
                    @Nullable String why,
            @Schema(description = "As in the request for a change.") @JsonProperty("seen")
                    @Nullable Long seen) {}
}
