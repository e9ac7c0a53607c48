package mabat.savedsearch.elastic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.savedsearch.SavedSearch;
import mabat.search.CriteriaParameters;

/** A search as it is stored; the fields are those of {@code mabat/index/saved-searches.json}. */
record SavedSearchDocument(
        @JsonProperty("owner") String owner,
        @JsonProperty("name") String name,
        @JsonProperty("criteria") Map<String, List<String>> criteria,
        @JsonProperty("created") Instant created,
        @JsonProperty("changed") Instant changed,
        @JsonProperty("last_looked") Instant lastLooked) {

    static final String OWNER = "owner";

    static SavedSearchDocument of(SavedSearch search) {
        return new SavedSearchDocument(
                search.owner(),
                search.name(),
                CriteriaParameters.write(search.criteria()),
                search.created(),
                search.changed(),
                search.lastLooked());
    }

    /** Parameters that this version does not know any more are left out. */
    SavedSearch toSearch(String id, String revision) {
        return new SavedSearch(
                id,
                owner,
                name,
                CriteriaParameters.read(criteria, Set.of()).criteria(),
                created,
                changed,
                lastLooked,
                revision);
    }
}
