package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import mabat.overlay.CorrectionFields;
import mabat.overlay.KnowledgeKeeper;
import org.jspecify.annotations.Nullable;

/** How far the changes of the knowledge base have come. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Overlay")
record OverlayJson(
        @Schema(description = "Number of the newest change; 0 when there is none.")
                @JsonProperty("last")
                long last,
        @Schema(description = "Number of the last change that articles and queries are read with.")
                @JsonProperty("in_effect")
                long inEffect,
        @Schema(description = "Why the newest change is not in effect; absent when all is well.")
                @JsonProperty("failure")
                @Nullable String failure,
        @Schema(description = "Corrections that stand but find nothing to correct in the tables.")
                @JsonProperty("without_effect")
                List<CorrectionFields> withoutEffect) {

    static OverlayJson of(KnowledgeKeeper.Effect effect) {
        return new OverlayJson(
                effect.last(),
                effect.inEffect(),
                effect.failure(),
                effect.passedOver().stream().map(CorrectionFields::of).toList());
    }
}
