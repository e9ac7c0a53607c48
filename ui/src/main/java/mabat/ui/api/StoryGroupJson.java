package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import mabat.search.Match;
import mabat.search.StoryGroup;
import mabat.search.StoryGroups;
import org.jspecify.annotations.Nullable;

/** What else matched of the story that a hit stands for. */
@Schema(name = "StoryGroup")
record StoryGroupJson(
        @Schema(description = "Articles of the story that match, the hit included; exact.")
                @JsonProperty("articles")
                long articles,
        @Schema(description = "Articles by code of language.") @JsonProperty("languages")
                Map<String, Long> languages,
        @Schema(description = "Articles by outlet, the 50 most frequent.") @JsonProperty("outlets")
                Map<String, Long> outlets) {

    static @Nullable StoryGroupJson of(Match match, @Nullable StoryGroups stories) {
        StoryGroup group = stories == null ? null : stories.groups().get(match.id());
        return group == null
                ? null
                : new StoryGroupJson(group.articles(), group.languages(), group.outlets());
    }
}
