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
        @Schema(description = "Whose it is; only they change it.") @JsonProperty("owner")
                String owner,
        @JsonProperty("name") String name,
        @JsonProperty("description") String description,
        @Schema(description = "Empty for none.") @JsonProperty("folder") String folder,
        @Schema(description = "private or team: everyone may open, copy and follow it.")
                @JsonProperty("sharing")
                String sharing,
        @Schema(
                        description =
                                "The parameters of the search, each with its values, as in"
                                        + " GET /search.",
                        example = "{\"q\":[\"sanctions\"],\"country\":[\"BY\",\"RU\"]}")
                @JsonProperty("criteria")
                Map<String, List<String>> criteria,
        @JsonProperty("created") Instant created,
        @JsonProperty("changed") Instant changed,
        @Schema(description = "Send it with a change; every stored change gives another one.")
                @JsonProperty("revision")
                String revision) {

    static SavedSearchJson of(SavedSearch search) {
        return new SavedSearchJson(
                search.id(),
                search.owner(),
                search.name(),
                search.description(),
                search.folder(),
                search.sharing().code(),
                CriteriaParameters.write(search.criteria()),
                search.created(),
                search.changed(),
                search.revision());
    }

    /** All of them. */
    @Schema(name = "SavedSearchList")
    record All(
            @Schema(description = "Yours, in the order asked for.") @JsonProperty("saved_searches")
                    List<SavedSearchJson> savedSearches,
            @Schema(description = "Those that others share with the team.") @JsonProperty("shared")
                    List<SavedSearchJson> shared) {}

    /** What became of every search of a file. */
    @Schema(name = "SavedSearchImports")
    record Imports(@JsonProperty("items") List<Item> items) {
        @Schema(name = "SavedSearchImport")
        record Item(
                @JsonProperty("name") String name,
                @Schema(description = "Why it was not kept; absent when it was.")
                        @JsonProperty("problem")
                        @Nullable String problem) {}
    }

    /** The name of a copy. */
    @Schema(name = "SavedSearchCopyRequest")
    record CopyRequest(@JsonProperty("name") @Nullable String name) {}

    /** What somebody wants to keep. */
    @Schema(name = "SavedSearchRequest")
    record Request(
            @Schema(description = "1 to 200 characters; unique among your searches.")
                    @JsonProperty("name")
                    @Nullable String name,
            @Schema(description = "Up to 2,000 characters.") @JsonProperty("description")
                    @Nullable String description,
            @Schema(description = "Up to 100 characters; empty for none.") @JsonProperty("folder")
                    @Nullable String folder,
            @Schema(description = "private (usual) or team.") @JsonProperty("sharing")
                    @Nullable String sharing,
            @Schema(example = "{\"q\":[\"sanctions\"],\"country\":[\"BY\",\"RU\"]}")
                    @JsonProperty("criteria")
                    @Nullable Map<String, List<String>> criteria,
            @Schema(description = "Needed with PUT: as it was read.") @JsonProperty("revision")
                    @Nullable String revision) {}
}
