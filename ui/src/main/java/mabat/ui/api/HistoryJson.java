package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mabat.history.Permalink;

/** Searches of the past. */
final class HistoryJson {
    private HistoryJson() {}

    /** What somebody searched. */
    @Schema(name = "RecentSearches")
    record Recent(
            @Schema(description = "Parameters of searches, the newest first.")
                    @JsonProperty("searches")
                    List<? extends Map<String, List<String>>> searches) {}

    /** Somebody's permalinks. */
    @Schema(name = "PermalinkList")
    record Links(@JsonProperty("permalinks") List<Kept> permalinks) {}

    /** A search as it was, without what it is now. */
    @Schema(name = "PermalinkEntry")
    record Kept(
            @JsonProperty("id") String id,
            @JsonProperty("criteria") Map<String, List<String>> criteria,
            @JsonProperty("at") Instant at,
            @Schema(description = "Matches at that time; exact.") @JsonProperty("count_then")
                    long then) {
        static Kept of(Permalink permalink) {
            return new Kept(
                    permalink.id(), permalink.parameters(), permalink.at(), permalink.count());
        }
    }

    /** A search as it was. */
    @Schema(name = "Permalink")
    record Link(
            @JsonProperty("id") String id,
            @JsonProperty("criteria") Map<String, List<String>> criteria,
            @JsonProperty("at") Instant at,
            @Schema(description = "Matches at that time; exact.") @JsonProperty("count_then")
                    long then,
            @Schema(description = "Matches now; exact.") @JsonProperty("count_now") long now) {
        static Link of(Permalink permalink, long now) {
            return new Link(
                    permalink.id(), permalink.parameters(), permalink.at(), permalink.count(), now);
        }
    }
}
