package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import mabat.article.Language;
import org.jspecify.annotations.Nullable;

/** An entry of the knowledge base. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Entity")
record EntityJson(
        @Schema(description = "country, person, organisation or topic.") @JsonProperty("kind")
                String kind,
        @JsonProperty("id") String id,
        @Schema(description = "In the language of 'ui'.") @JsonProperty("label") String label,
        @Schema(description = "Absent when not surely known.") @JsonProperty("wikidata")
                @Nullable String wikidata,
        @Schema(description = "The one that is shown comes first.") @JsonProperty("names_en")
                List<String> namesEnglish,
        @JsonProperty("names_he") List<String> namesHebrew,
        @Schema(description = "Newest first; empty for all but people.") @JsonProperty("offices")
                List<Office> offices) {

    static EntityJson of(mabat.knowledge.Entity entity, Language language) {
        return new EntityJson(
                entity.ref().kind().code(),
                entity.ref().id(),
                entity.label(language),
                entity.wikidata().isEmpty() ? null : entity.wikidata(),
                entity.namesEnglish(),
                entity.namesHebrew(),
                entity.offices().stream().map(Office::of).toList());
    }

    /** An office a person held. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Office(
            @JsonProperty("kind") String kind,
            @JsonProperty("title_en") String titleEnglish,
            @JsonProperty("title_he") String titleHebrew,
            @Schema(description = "Id of the country or organisation.") @JsonProperty("of")
                    String of,
            @JsonProperty("from") LocalDate from,
            @Schema(description = "Last day; absent = still in office as far as known.")
                    @JsonProperty("to")
                    @Nullable LocalDate to) {

        static Office of(mabat.knowledge.Office office) {
            return new Office(
                    office.kind(),
                    office.titleEnglish(),
                    office.titleHebrew(),
                    office.of(),
                    office.from(),
                    office.to());
        }
    }
}
