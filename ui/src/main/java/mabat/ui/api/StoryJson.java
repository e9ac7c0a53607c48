package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import mabat.article.Language;
import mabat.article.PublicationDate;
import mabat.knowledge.KnowledgeBase;
import mabat.story.Coverage;
import mabat.story.Lag;
import mabat.story.SharedEntity;
import mabat.story.Silence;
import mabat.story.Story;
import mabat.story.StoryArticle;
import org.jspecify.annotations.Nullable;

/** One story as all outlets told it. */
@Schema(name = "Story")
record StoryJson(
        @JsonProperty("id") String id,
        @Schema(description = "Of the first report in the language of 'ui', else of the first.")
                @JsonProperty("headline")
                String headline,
        @Schema(description = "Articles; exact. At most 500 are listed.") @JsonProperty("total")
                long total,
        @Schema(description = "By time; near duplicates are under the first of them.")
                @JsonProperty("reports")
                List<Report> reports,
        @Schema(description = "Who covered it, the earliest first.") @JsonProperty("outlets")
                List<Covered> outlets,
        @JsonProperty("languages") List<Covered> languages,
        @JsonProperty("silent") Silent silent,
        @Schema(description = "What at least two of the articles are about.")
                @JsonProperty("shared")
                List<Shared> shared) {

    static StoryJson of(Story story, KnowledgeBase knowledge, Language language) {
        return new StoryJson(
                story.id(),
                story.headline(language).title(),
                story.total(),
                story.reports().stream().map(Report::of).toList(),
                story.outlets().stream().map(Covered::of).toList(),
                story.languages().stream().map(Covered::of).toList(),
                Silent.of(story.silence()),
                story.shared().stream()
                        .map(shared -> Shared.of(shared, knowledge, language))
                        .toList());
    }

    /** One article of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StoryArticle")
    record Told(
            @JsonProperty("id") String id,
            @JsonProperty("title") String title,
            @JsonProperty("outlet") String outlet,
            @JsonProperty("language") String language,
            @Schema(description = "UTC; absent when unknown.") @JsonProperty("published")
                    @Nullable Instant published,
            @Schema(description = "minute, day, month or year.")
                    @JsonProperty("published_precision")
                    @Nullable String precision) {

        static Told of(StoryArticle article) {
            PublicationDate published = article.published();
            return new Told(
                    article.id().value(),
                    article.title(),
                    article.outlet(),
                    article.language().code(),
                    published == null ? null : published.at(),
                    published == null
                            ? null
                            : published.precision().name().toLowerCase(Locale.ROOT));
        }
    }

    /** An article and those that repeat it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StoryReport")
    record Report(
            @JsonProperty("article") Told article,
            @Schema(description = "Behind the first report; absent for that one.")
                    @JsonProperty("lag")
                    @Nullable Behind lag,
            @JsonProperty("repeats") List<Told> repeats) {

        static Report of(mabat.story.Report report) {
            return new Report(
                    Told.of(report.article()),
                    Behind.of(report.lag()),
                    report.repeats().stream().map(Told::of).toList());
        }
    }

    /** How much later. */
    @Schema(name = "StoryLag")
    record Behind(
            @JsonProperty("minutes") long minutes,
            @Schema(description = "minute, or day when a time of day is not known.")
                    @JsonProperty("precision")
                    String precision) {

        static @Nullable Behind of(@Nullable Lag lag) {
            return lag == null
                    ? null
                    : new Behind(lag.behind().toMinutes(), lag.toTheMinute() ? "minute" : "day");
        }
    }

    /** What one outlet, or one language, told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StoryCoverage")
    record Covered(
            @Schema(description = "The outlet, or the code of the language.") @JsonProperty("name")
                    String name,
            @JsonProperty("articles") long articles,
            @JsonProperty("languages") List<String> languages,
            @Schema(description = "Id of its first article.") @JsonProperty("first") String first,
            @JsonProperty("lag") @Nullable Behind lag) {

        static Covered of(Coverage coverage) {
            return new Covered(
                    coverage.name(),
                    coverage.articles(),
                    coverage.languages().stream().map(Language::code).toList(),
                    coverage.first().id().value(),
                    Behind.of(coverage.lag()));
        }
    }

    /** Who published meanwhile, but nothing of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StorySilence")
    record Silent(
            @Schema(description = "Absent when no article is dated to the day.")
                    @JsonProperty("from")
                    @Nullable LocalDate from,
            @JsonProperty("to") @Nullable LocalDate to,
            @JsonProperty("outlets") List<Outlet> outlets) {

        static Silent of(Silence silence) {
            return new Silent(
                    silence.period().from(),
                    silence.period().to(),
                    silence.outlets().stream()
                            .map(outlet -> new Outlet(outlet.name(), outlet.articles()))
                            .toList());
        }
    }

    /** An outlet with the number of articles it published. */
    @Schema(name = "SilentOutlet")
    record Outlet(@JsonProperty("name") String name, @JsonProperty("articles") long articles) {}

    /** Something several of the articles are about. */
    @Schema(name = "SharedEntity")
    record Shared(
            @JsonProperty("kind") String kind,
            @JsonProperty("id") String id,
            @JsonProperty("label") String label,
            @JsonProperty("articles") long articles) {

        static Shared of(SharedEntity shared, KnowledgeBase knowledge, Language language) {
            return new Shared(
                    shared.entity().kind().code(),
                    shared.entity().id(),
                    knowledge.label(shared.entity(), language),
                    shared.articles());
        }
    }
}
