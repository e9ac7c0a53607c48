package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mabat.savedsearch.SavedSearch;
import mabat.search.CriteriaParameters;
import org.jspecify.annotations.Nullable;

/** A saved search. */
@Schema(name = "SavedSearch")
record SavedSearchJson(
        @JsonProperty("id") String id,
        @JsonProperty("name") String name,
        @Schema(
                        description =
                                "The parameters of the search, each with its values, as in"
                                        + " GET /search.",
                        example = "{\"q\":[\"sanctions\"],\"country\":[\"BY\",\"RU\"]}")
                @JsonProperty("criteria")
                Map<String, List<String>> criteria,
        @JsonProperty("created") Instant created,
        @JsonProperty("changed") Instant changed,
        @Schema(description = "Articles first seen after this moment are new.")
                @JsonProperty("last_looked")
                Instant lastLooked,
        @Schema(description = "Send it with a change; every stored change gives another one.")
                @JsonProperty("revision")
                String revision) {

    static SavedSearchJson of(SavedSearch search) {
        return new SavedSearchJson(
                search.id(),
                search.name(),
                CriteriaParameters.write(search.criteria()),
                search.created(),
                search.changed(),
                search.lastLooked(),
                search.revision());
    }

    /** All of them. */
    @Schema(name = "SavedSearchList")
    record All(
            @Schema(description = "Sorted by name.") @JsonProperty("saved_searches")
                    List<SavedSearchJson> savedSearches) {}

    /** What somebody wants to keep. */
    @Schema(name = "SavedSearchRequest")
    record Request(
            @Schema(description = "1 to 200 characters; unique among your searches.")
                    @JsonProperty("name")
                    @Nullable String name,
            @Schema(example = "{\"q\":[\"sanctions\"],\"country\":[\"BY\",\"RU\"]}")
                    @JsonProperty("criteria")
                    @Nullable Map<String, List<String>> criteria,
            @Schema(description = "Needed with PUT: as it was read.") @JsonProperty("revision")
                    @Nullable String revision) {}

    /** What is new. */
    @Schema(name = "NewArticles")
    record New(
            @Schema(description = "Matching articles first seen since; exact.")
                    @JsonProperty("count")
                    long count,
            @JsonProperty("since") Instant since) {}
}
