package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import mabat.search.StoryGroups;

/** The number of stories. */
@Schema(name = "StoryTotal")
record StoryTotalJson(
        @Schema(description = "Stories that match; an article without one counts as one.")
                @JsonProperty("total")
                long total,
        @Schema(description = "False when there are even more.") @JsonProperty("exact")
                boolean exact,
        @Schema(description = "True on the last page that can be had, though more match.")
                @JsonProperty("cut")
                boolean cut) {

    static StoryTotalJson of(StoryGroups stories) {
        return new StoryTotalJson(stories.total(), stories.exact(), stories.cut());
    }
}
