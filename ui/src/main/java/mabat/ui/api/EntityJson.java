package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import mabat.article.Language;
import mabat.entity.EntityProfile;
import mabat.entity.EntityStatistics.Presence;
import mabat.knowledge.Entity;
import mabat.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** An entity. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Entity")
record EntityJson(
        @Schema(description = "country, person, organisation or topic.") @JsonProperty("kind")
                String kind,
        @JsonProperty("id") String id,
        @Schema(description = "In the language of 'ui'.") @JsonProperty("label") String label,
        @Schema(description = "False for people who were discovered in articles and not checked.")
                @JsonProperty("verified")
                boolean verified,
        @Schema(description = "Absent when not surely known.") @JsonProperty("wikidata")
                @Nullable String wikidata,
        @Schema(description = "The one that is shown comes first.") @JsonProperty("names_en")
                List<String> namesEnglish,
        @JsonProperty("names_he") List<String> namesHebrew,
        @Schema(
                        description =
                                "Id of the country a person or organisation belongs to; absent for"
                                        + " international ones.")
                @JsonProperty("country")
                @Nullable String country,
        @Schema(description = "Present ones first, then newest first; empty for all but people.")
                @JsonProperty("offices")
                List<Office> offices,
        @JsonProperty("articles") Articles articles,
        @Schema(
                        description =
                                "What its articles have much more often than all articles; the"
                                        + " most significant first.")
                @JsonProperty("related")
                List<Related> related) {

    static EntityJson of(EntityProfile profile, KnowledgeBase knowledge, Language language) {
        Entity known = profile.known();
        return new EntityJson(
                profile.ref().kind().code(),
                profile.ref().id(),
                profile.label(language),
                profile.verified(),
                known == null || known.wikidata().isEmpty() ? null : known.wikidata(),
                known == null ? List.of() : known.namesEnglish(),
                known == null ? List.of() : known.namesHebrew(),
                profile.home(),
                profile.offices().stream().map(Office::of).toList(),
                Articles.of(profile.presence()),
                profile.related().stream()
                        .map(related -> Related.of(related, knowledge, language))
                        .toList());
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
                    office.kind().code(),
                    office.titleEnglish(),
                    office.titleHebrew(),
                    office.of(),
                    office.from(),
                    office.to());
        }
    }

    /** How it appears in the articles. */
    @Schema(name = "EntityArticles")
    record Articles(
            @Schema(description = "Articles about it; exact.") @JsonProperty("subjects")
                    long subjects,
            @Schema(description = "Articles that name it; exact.") @JsonProperty("mentions")
                    long mentions,
            @Schema(description = "The words it was seen as, the most frequent first.")
                    @JsonProperty("seen_as")
                    List<String> seenAs) {

        static Articles of(Presence presence) {
            return new Articles(presence.subjects(), presence.mentions(), presence.surfaces());
        }
    }

    /** An entity that stands out in the articles of this one. */
    @Schema(name = "RelatedEntity")
    record Related(
            @JsonProperty("kind") String kind,
            @JsonProperty("id") String id,
            @JsonProperty("label") String label,
            @Schema(description = "Articles shared by the two; exact.") @JsonProperty("articles")
                    long articles,
            @Schema(description = "How much it stands out; comparable within the answer.")
                    @JsonProperty("score")
                    double score) {

        static Related of(
                mabat.entity.Related related, KnowledgeBase knowledge, Language language) {
            return new Related(
                    related.entity().kind().code(),
                    related.entity().id(),
                    knowledge.label(related.entity(), language),
                    related.articles(),
                    related.score());
        }
    }
}
