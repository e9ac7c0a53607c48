package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Articles over time; ignores from and to, so that the range can be widened. */
@Schema(name = "Histogram")
record HistogramJson(
        @Schema(description = "day, week, month, quarter or year.") @JsonProperty("interval")
                String interval,
        @Schema(description = "Without gaps, oldest first.") @JsonProperty("buckets")
                List<Bucket> buckets,
        @Schema(description = "Matching articles without a publication date.")
                @JsonProperty("undated")
                long undated) {

    static HistogramJson of(mabat.search.Histogram histogram) {
        return new HistogramJson(
                histogram.interval().name().toLowerCase(Locale.ROOT),
                histogram.bars().stream().map(bar -> new Bucket(bar.from(), bar.count())).toList(),
                histogram.undated());
    }

    /** One bar. */
    @Schema(name = "HistogramBucket")
    record Bucket(
            @Schema(description = "First day, UTC.") @JsonProperty("from") LocalDate from,
            @JsonProperty("count") long count) {}
}
