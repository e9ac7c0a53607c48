package mabat.overlay.elastic;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import mabat.overlay.Change;
import mabat.overlay.Change.Action;
import mabat.overlay.CorrectionFields;
import org.jspecify.annotations.Nullable;

/** A change as it is stored; the fields are those of {@code mabat/index/overlay-changes.json}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeDocument(
        @JsonProperty("number") long number,
        @JsonProperty("by") String by,
        @JsonProperty("at") Instant at,
        @JsonProperty("why") String why,
        @JsonProperty("undoes") @Nullable Long undoes,
        @JsonProperty("correction") @Nullable CorrectionFields correction) {

    static final String NUMBER = "number";

    static ChangeDocument of(Change change) {
        return switch (change.action()) {
            case Action.Correct(var correction) ->
                    new ChangeDocument(
                            change.number(),
                            change.by(),
                            change.at(),
                            change.why(),
                            null,
                            CorrectionFields.of(correction));
            case Action.Undo(long undone) ->
                    new ChangeDocument(
                            change.number(), change.by(), change.at(), change.why(), undone, null);
        };
    }

    Change toChange() {
        Action action =
                undoes != null
                        ? new Action.Undo(undoes)
                        : new Action.Correct(
                                requireNonNull(correction, "correction").toCorrection());
        return new Change(number, by, at, why, action);
    }
}
