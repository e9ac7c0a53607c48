package mabat.search.elastic;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * A matching article that was written after some place.
 *
 * @param sequence the number of that write
 * @param isFirst whether it was the article's first one
 * @param firstSeen by our clock
 */
record Changed(String id, long sequence, boolean isFirst, Instant firstSeen) {
    static Changed of(JsonNode hit) {
        return new Changed(
                hit.path("_id").asString(""),
                hit.path("_seq_no").asLong(0),
                hit.path("_version").asLong(0) == 1,
                Instant.ofEpochMilli(hit.path("fields").path("first_seen").path(0).asLong(0)));
    }
}
