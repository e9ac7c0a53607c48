package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import mabat.alert.SinceLastLook;
import org.jspecify.annotations.Nullable;

/** What is new in a saved search. */
final class LookJson {
    private LookJson() {}

    /** What is new. */
    @Schema(name = "NewArticles")
    record New(
            @Schema(
                            description =
                                    "Articles that came to match since you last looked, and still do.")
                    @JsonProperty("count")
                    long count,
            @Schema(description = "Whether there are more than are counted here.")
                    @JsonProperty("more")
                    boolean more,
            @Schema(description = "When you last looked; absent when never.") @JsonProperty("since")
                    @Nullable Instant since,
            @Schema(description = "Send it with POST looked, to mark just these as looked at.")
                    @JsonProperty("round")
                    long round,
            @Schema(description = "Their ids, newest first.") @JsonProperty("articles")
                    List<String> articles) {}

    /** What the new articles bring. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NewArticlesSummary")
    record Summary(
            @Schema(
                            description =
                                    "Days before you last looked that countries and people are"
                                            + " compared with; absent when you never looked, so"
                                            + " that they are compared with everything earlier.")
                    @JsonProperty("window_days")
                    @Nullable Long windowDays,
            @Schema(
                            description =
                                    "Countries that new articles are about and those of the window"
                                            + " are not, with the number of new articles.")
                    @JsonProperty("countries")
                    List<FacetValueJson> countries,
            @Schema(description = "People likewise.") @JsonProperty("people")
                    List<FacetValueJson> people,
            @Schema(description = "Names and words more frequent lately than in the time before.")
                    @JsonProperty("rising")
                    List<String> rising) {
        static Summary of(SinceLastLook.Summary summary) {
            return new Summary(
                    summary.windowDays(),
                    summary.countries().stream().map(FacetValueJson::of).toList(),
                    summary.people().stream().map(FacetValueJson::of).toList(),
                    summary.rising());
        }
    }
}
