package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import mabat.article.EntityRef;
import mabat.search.ReadingPart;
import org.jspecify.annotations.Nullable;

/** One part of the query's reading. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReadingPart")
record ReadingJson(
        @Schema(description = "For the parameter 'off', which switches the part off.")
                @JsonProperty("key")
                String key,
        @Schema(description = "word, phrase, exact, excluded, entity, field, date or literal.")
                @JsonProperty("kind")
                String kind,
        @Schema(description = "The words of the query.") @JsonProperty("text") String text,
        @Schema(description = "What they stand for.") @JsonProperty("label") String label,
        @JsonProperty("entity") @Nullable Entity entity,
        @Schema(description = "In the query, UTF-16 units.") @JsonProperty("position") int position,
        @JsonProperty("length") int length,
        @JsonProperty("on") boolean on) {

    static ReadingJson of(ReadingPart part) {
        return new ReadingJson(
                part.key(),
                part.kind().name().toLowerCase(Locale.ROOT),
                part.text(),
                part.label(),
                part.entity() == null ? null : Entity.of(part.entity()),
                part.position(),
                part.length(),
                part.on());
    }

    /** Names an entity. */
    @Schema(name = "EntityReference")
    record Entity(
            @Schema(description = "country, person, organisation or topic.") @JsonProperty("kind")
                    String kind,
            @JsonProperty("id") String id) {

        static Entity of(EntityRef ref) {
            return new Entity(ref.kind().code(), ref.id());
        }
    }
}
