package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mabat.search.Facet;
import mabat.search.Relaxation;
import mabat.search.ResultPage;
import mabat.search.SearchAnswer.Found;
import org.jspecify.annotations.Nullable;

/** One page of a search. */
@Schema(name = "SearchAnswer")
record SearchJson(
        @Schema(description = "Matching articles; exact unless the answer is incomplete.")
                @JsonProperty("total")
                long total,
        @Schema(description = "False when the answer is incomplete: there may be more.")
                @JsonProperty("total_is_exact")
                boolean exact,
        @Schema(description = "Milliseconds from question to answer.") @JsonProperty("took_ms")
                long tookMs,
        @Schema(
                        description =
                                "True when Elasticsearch ran out of time: the total is at least so many,"
                                        + " and so is every count.")
                @JsonProperty("incomplete")
                boolean incomplete,
        @Schema(description = "How the query was understood, in the order of the query.")
                @JsonProperty("reading")
                List<ReadingJson> reading,
        @Schema(description = "What the sender should know, such as ids that no article has.")
                @JsonProperty("notices")
                List<NoticeJson> notices,
        @Schema(description = "With group=story: how the hits stand for stories.")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @JsonProperty("stories")
                @Nullable StoryTotalJson stories,
        @JsonProperty("hits") List<HitJson> hits,
        @Schema(
                        description =
                                "Values by facet. A facet's counts ignore its own any-of selection"
                                        + " and respect everything else; every count is what"
                                        + " choosing the value will show.")
                @JsonProperty("facets")
                Map<String, List<FacetValueJson>> facets,
        @JsonProperty("histogram") HistogramJson histogram,
        @Schema(
                        description =
                                "When there are few matches or none: the search with one condition"
                                        + " less, the most articles first.")
                @JsonProperty("relaxations")
                List<RelaxationJson> relaxations,
        @Schema(description = "Send it as 'after' for the following page; absent on the last one.")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @JsonProperty("after")
                @Nullable String after) {

    static SearchJson of(Found found, List<Relaxation> relaxations) {
        ResultPage page = found.page();
        Map<String, List<FacetValueJson>> facets = new LinkedHashMap<>();
        for (Facet facet : page.facets()) {
            facets.put(
                    facet.field().parameter(),
                    facet.values().stream().map(FacetValueJson::of).toList());
        }
        return new SearchJson(
                page.total(),
                !page.incomplete(),
                page.took().toMillis(),
                page.incomplete(),
                found.reading().stream().map(ReadingJson::of).toList(),
                found.notices().stream().map(NoticeJson::of).toList(),
                page.stories() == null ? null : StoryTotalJson.of(page.stories()),
                page.matches().stream().map(match -> HitJson.of(match, page.stories())).toList(),
                facets,
                HistogramJson.of(page.histogram()),
                relaxations.stream().map(RelaxationJson::of).toList(),
                page.next());
    }
}
