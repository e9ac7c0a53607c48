package mabat.suggest.elastic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The recent searches of one person as they are stored.
 *
 * @param searches as URL parameters, the newest first
 */
record RecentSearchesDocument(
        @JsonProperty("owner") String owner,
        @JsonProperty("searches") List<Map<String, List<String>>> searches) {
    RecentSearchesDocument {
        searches = List.copyOf(searches);
    }
}
