package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import mabat.article.Article;
import mabat.article.EnrichedArticle;
import mabat.article.EntityKind;
import mabat.article.Findings;
import mabat.article.PublicationDate;
import mabat.article.RemovedText;
import mabat.article.TextPlace;
import mabat.article.TopicFinding;
import org.jspecify.annotations.Nullable;

/** An article with everything enrichment found in it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Article")
record ArticleJson(
        @JsonProperty("id") String id,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("outlet") String outlet,
        @JsonProperty("author") String author,
        @Schema(description = "he, en, other or und.") @JsonProperty("language") String language,
        @Schema(description = "0 to 1.") @JsonProperty("language_confidence")
                double languageConfidence,
        @Schema(description = "Absent when no date could be found.") @JsonProperty("published")
                @Nullable Published published,
        @Schema(description = "When it first reached Mabat, UTC.") @JsonProperty("first_seen")
                Instant firstSeen,
        @JsonProperty("title") String title,
        @JsonProperty("lead") String lead,
        @Schema(description = "The paragraphs after the lead.") @JsonProperty("body")
                List<String> body,
        @Schema(description = "What was taken out as boilerplate, in the order it stood.")
                @JsonProperty("removed")
                List<Removed> removed,
        @JsonProperty("words") int words,
        @Schema(description = "Every entity recognised, most salient first.")
                @JsonProperty("mentions")
                List<MentionJson> mentions,
        @Schema(description = "Ids of the countries the article is about.")
                @JsonProperty("subject_countries")
                Collection<String> subjectCountries,
        @JsonProperty("subject_people") Collection<String> subjectPeople,
        @JsonProperty("subject_organisations") Collection<String> subjectOrganisations,
        @Schema(description = "People named who held a leading office on the publication date.")
                @JsonProperty("leaders")
                List<String> leaders,
        @Schema(description = "Strongest first.") @JsonProperty("topics") List<Topic> topics,
        @Schema(description = "Agencies and outlets that are only credited.")
                @JsonProperty("attribution")
                List<String> attribution,
        @Schema(description = "The same-story group; empty when there is none.")
                @JsonProperty("story")
                String story,
        @Schema(description = "Version of the rules and tables that found all this.")
                @JsonProperty("enriched_by")
                String enrichedBy) {

    static ArticleJson of(EnrichedArticle enriched) {
        Article article = enriched.article();
        Findings findings = enriched.findings();
        PublicationDate published = article.published();
        return new ArticleJson(
                article.id().value(),
                article.url() == null ? null : article.url().value(),
                article.outlet(),
                article.author(),
                article.language().code(),
                article.languageConfidence(),
                published == null ? null : Published.of(published),
                enriched.firstSeen(),
                article.title(),
                article.lead(),
                article.body(),
                article.removed().stream().map(Removed::of).toList(),
                findings.words(),
                findings.mentions().stream().map(MentionJson::of).toList(),
                findings.subjects(EntityKind.COUNTRY),
                findings.subjects(EntityKind.PERSON),
                findings.subjects(EntityKind.ORGANISATION),
                findings.leaders(),
                findings.topics().stream().map(Topic::of).toList(),
                findings.attribution(),
                findings.story(),
                findings.enrichedBy());
    }

    /** When it appeared, and how that is known. */
    @Schema(name = "PublicationDate")
    record Published(
            @Schema(description = "UTC; with coarse precision the first moment.")
                    @JsonProperty("at")
                    Instant at,
            @Schema(description = "minute, day, month or year.") @JsonProperty("precision")
                    String precision,
            @Schema(description = "feed, metadata, byline, dateline, text or file.")
                    @JsonProperty("origin")
                    String origin,
            @Schema(description = "0 to 1.") @JsonProperty("confidence") double confidence) {

        static Published of(PublicationDate date) {
            return new Published(
                    date.at(),
                    date.precision().name().toLowerCase(Locale.ROOT),
                    date.origin().name().toLowerCase(Locale.ROOT),
                    date.confidence());
        }
    }

    /** One entry of the boilerplate ledger. */
    @Schema(name = "RemovedText")
    record Removed(
            @JsonProperty("text") String text,
            @Schema(description = "Index in the source; 0 is the first after the title.")
                    @JsonProperty("paragraph")
                    int paragraph,
            @JsonProperty("reason") String reason) {

        static Removed of(RemovedText removed) {
            return new Removed(removed.text(), removed.paragraph(), removed.reason());
        }
    }

    /** An entity that was recognised. */
    @Schema(name = "Mention")
    record MentionJson(
            @Schema(description = "country, person or organisation.") @JsonProperty("kind")
                    String kind,
            @JsonProperty("id") String id,
            @JsonProperty("count") int count,
            @Schema(description = "Comparable within the article only.") @JsonProperty("salience")
                    double salience,
            @Schema(description = "Whether the article is about it.") @JsonProperty("subject")
                    boolean subject,
            @Schema(description = "The words it was seen as.") @JsonProperty("surfaces")
                    Collection<String> surfaces,
            @JsonProperty("places") List<Place> places) {

        static MentionJson of(mabat.article.Mention mention) {
            return new MentionJson(
                    mention.entity().kind().code(),
                    mention.entity().id(),
                    mention.count(),
                    mention.salience(),
                    mention.subject(),
                    mention.surfaces(),
                    mention.places().stream().map(Place::of).toList());
        }
    }

    /** A stretch of the text. */
    @Schema(name = "TextPlace")
    record Place(
            @Schema(description = "-1 is the title, 0 the lead, 1 the first of the body.")
                    @JsonProperty("paragraph")
                    int paragraph,
            @Schema(description = "UTF-16 units.") @JsonProperty("start") int start,
            @JsonProperty("end") int end) {

        static Place of(TextPlace place) {
            return new Place(place.paragraph(), place.start(), place.end());
        }
    }

    /** A topic, and the words that spoke for it. */
    record Topic(
            @JsonProperty("id") String id,
            @JsonProperty("score") double score,
            @JsonProperty("words") List<String> words) {

        static Topic of(TopicFinding topic) {
            return new Topic(topic.topic(), topic.score(), topic.words());
        }
    }
}
