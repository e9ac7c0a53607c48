package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import mabat.article.PublicationDate;
import mabat.search.HighlightedText;
import mabat.search.Match;
import mabat.search.StoryGroups;
import org.jspecify.annotations.Nullable;

/** One article that matched. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Hit")
record HitJson(
        @JsonProperty("id") String id,
        @JsonProperty("title") String title,
        @JsonProperty("lead") String lead,
        @Schema(description = "he, en, other or und.") @JsonProperty("language") String language,
        @Schema(description = "UTC; absent when unknown.") @JsonProperty("published")
                @Nullable Instant published,
        @Schema(description = "minute, day, month or year.") @JsonProperty("published_precision")
                @Nullable String publishedPrecision,
        @JsonProperty("outlet") String outlet,
        @JsonProperty("url") String url,
        @Schema(description = "Comparable within one page; 0 when sorted by date.")
                @JsonProperty("score")
                double score,
        @JsonProperty("highlights") Highlights highlights,
        @JsonProperty("subject_countries") List<String> subjectCountries,
        @JsonProperty("leaders") List<String> leaders,
        @JsonProperty("topics") List<String> topics,
        @JsonProperty("story") String story,
        @Schema(description = "With group=story and more than one article of it.")
                @JsonProperty("group")
                @Nullable StoryGroupJson group,
        @Schema(description = "Empty without explain=true.") @JsonProperty("why") List<Why> why) {

    static HitJson of(Match match, @Nullable StoryGroups stories) {
        PublicationDate published = match.published();
        return new HitJson(
                match.id().value(),
                match.title().text(),
                match.lead(),
                match.language().code(),
                published == null ? null : published.at(),
                published == null ? null : published.precision().name().toLowerCase(Locale.ROOT),
                match.outlet(),
                match.url(),
                match.score(),
                Highlights.of(match),
                match.subjectCountries(),
                match.leaders(),
                match.topics(),
                match.story(),
                StoryGroupJson.of(match, stories),
                match.why().stream()
                        .map(why -> new Why(why.word(), why.form(), why.rule(), why.through()))
                        .toList());
    }

    /** HTML: what matched is in em elements, everything else is escaped. */
    record Highlights(
            @Schema(description = "The whole title, if something in it matched.")
                    @JsonProperty("title")
                    List<String> title,
            @Schema(description = "The best fragments of lead and body, best first.")
                    @JsonProperty("body")
                    List<String> body) {

        static Highlights of(Match match) {
            return new Highlights(html(List.of(match.title())), html(match.excerpts()));
        }

        private static List<String> html(List<HighlightedText> texts) {
            return texts.stream()
                    .filter(text -> !text.marks().isEmpty())
                    .map(HighlightedHtml::of)
                    .toList();
        }
    }

    /** Why an article matched. */
    record Why(
            @Schema(description = "The word of the query.") @JsonProperty("word") String word,
            @Schema(description = "The form in the text.") @JsonProperty("form") String form,
            @Schema(description = "same, inflected, particle, acronym, entity …")
                    @JsonProperty("rule")
                    String rule,
            @Schema(description = "For entity: its id.") @JsonProperty("through") String through) {}
}
