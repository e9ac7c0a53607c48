package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import mabat.search.FacetSelection.Choice;
import mabat.search.FacetValue;
import org.jspecify.annotations.Nullable;

/** One value of a facet. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FacetValue")
record FacetValueJson(
        @JsonProperty("id") String id,
        @Schema(description = "In the language of 'ui'.") @JsonProperty("label") String label,
        @JsonProperty("count") long count,
        @JsonProperty("selected") boolean selected,
        @Schema(description = "any, all or not; absent when not selected.") @JsonProperty("choice")
                @Nullable String choice) {

    static FacetValueJson of(FacetValue value) {
        return new FacetValueJson(
                value.id(),
                value.label(),
                value.count(),
                value.chosen() != null,
                choice(value.chosen()));
    }

    private static @Nullable String choice(@Nullable Choice chosen) {
        return switch (chosen) {
            case null -> null;
            case ANY -> "any";
            case ALL -> "all";
            case NONE -> "not";
        };
    }
}
