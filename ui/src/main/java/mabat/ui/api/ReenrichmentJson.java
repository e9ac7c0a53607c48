package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import mabat.reenrich.JobState;
import mabat.reenrich.Progress;
import org.jspecify.annotations.Nullable;

/** Bringing all articles to the present knowledge base. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Reenrichment")
record ReenrichmentJson(
        @Schema(description = "never, running, done, cancelled or failed.") @JsonProperty("status")
                String status,
        @Schema(description = "Articles that are not up to date now; absent while it runs.")
                @JsonProperty("stale")
                @Nullable Long stale,
        @JsonProperty("total") long total,
        @JsonProperty("done") long done,
        @Schema(description = "Of the done: changed by others meanwhile, so left alone.")
                @JsonProperty("overtaken")
                long overtaken,
        @Schema(description = "Of the done: could not be written; see 'problem'.")
                @JsonProperty("refused")
                long refused,
        @Schema(
                        description =
                                "After all articles, those whose groups are found anew; absent until"
                                        + " then.")
                @JsonProperty("regroup_total")
                @Nullable Long regroupTotal,
        @JsonProperty("regroup_done") @Nullable Long regroupDone,
        @Schema(description = "Articles a second lately.") @JsonProperty("per_second")
                double perSecond,
        @Schema(description = "Absent when it cannot be told.") @JsonProperty("seconds_left")
                @Nullable Long secondsLeft,
        @Schema(description = "What the articles are brought to.") @JsonProperty("version")
                @Nullable String version,
        @JsonProperty("started_by") @Nullable String startedBy,
        @JsonProperty("started") @Nullable Instant started,
        @Schema(
                        description =
                                "When another version of Mabat took it up, to go on with its own rules"
                                        + " and tables; absent when none did.")
                @JsonProperty("taken_up")
                @Nullable Instant takenUp,
        @JsonProperty("finished") @Nullable Instant finished,
        @JsonProperty("problem") @Nullable String problem) {

    static ReenrichmentJson of(JobState job, @Nullable Long stale) {
        Progress groups = job.regrouped().progress();
        return new ReenrichmentJson(
                job.status().name().toLowerCase(Locale.ROOT),
                stale,
                job.enriched().total(),
                job.enriched().done(),
                job.enriched().overtaken() + groups.overtaken(),
                job.enriched().refused() + groups.refused(),
                job.regrouped().begun() ? groups.total() : null,
                job.regrouped().begun() ? groups.done() : null,
                Math.round(job.progress().perSecond() * 10) / 10.0,
                job.progress()
                        .left()
                        .filter(left -> job.running())
                        .map(Duration::toSeconds)
                        .orElse(null),
                job.version(),
                job.order().startedBy(),
                job.order().started(),
                job.takenUp().orElse(null),
                job.finished(),
                job.problem().isEmpty() ? null : job.problem());
    }

    static ReenrichmentJson never(long stale) {
        return new ReenrichmentJson(
                "never", stale, 0, 0, 0, 0, null, null, 0, null, null, null, null, null, null,
                null);
    }
}
