package mabat.savedsearch.elastic;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.Sharing;
import mabat.search.CriteriaParameters;
import org.jspecify.annotations.Nullable;

/**
 * A search as it is stored; the fields are those of {@code mabat/index/saved-searches.json}. The
 * first version had neither description nor folder nor sharing.
 */
record SavedSearchDocument(
        @JsonProperty("owner") String owner,
        @JsonProperty("name") String name,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("folder") @Nullable String folder,
        @JsonProperty("sharing") @Nullable String sharing,
        @JsonProperty("criteria") Map<String, List<String>> criteria,
        @JsonProperty("created") Instant created,
        @JsonProperty("changed") Instant changed) {

    static final String OWNER = "owner";
    static final String SHARING = "sharing";

    static SavedSearchDocument of(SavedSearch search) {
        return new SavedSearchDocument(
                search.owner(),
                search.name(),
                search.description(),
                search.folder(),
                search.sharing().code(),
                CriteriaParameters.write(search.criteria()),
                search.created(),
                search.changed());
    }

    /** Parameters that this version does not know any more are left out. */
    SavedSearch toSearch(String id, String revision) {
        return new SavedSearch(
                id,
                owner,
                name,
                requireNonNullElse(description, ""),
                requireNonNullElse(folder, ""),
                Sharing.of(requireNonNullElse(sharing, "")).orElse(Sharing.PRIVATE),
                CriteriaParameters.read(criteria, Set.of()).criteria(),
                created,
                changed,
                revision);
    }
}
