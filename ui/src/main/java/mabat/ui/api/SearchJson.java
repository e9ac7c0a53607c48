package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mabat.article.EntityRef;
import mabat.article.PublicationDate;
import mabat.search.CriteriaParameters;
import mabat.search.Facet;
import mabat.search.FacetField;
import mabat.search.FacetSelection.Choice;
import mabat.search.FacetValue;
import mabat.search.HighlightedText;
import mabat.search.Match;
import mabat.search.QueryProblem;
import mabat.search.ReadingPart;
import mabat.search.Relaxation;
import mabat.search.ResultPage;
import mabat.search.SearchAnswer.Found;
import mabat.search.StoryGroup;
import mabat.search.StoryGroups;
import org.jspecify.annotations.Nullable;

/** One page of a search. */
@Schema(name = "SearchAnswer")
record SearchJson(
        @Schema(description = "Matching articles; exact unless the answer is incomplete.")
                @JsonProperty("total")
                long total,
        @Schema(description = "False when the answer is incomplete: there may be more.")
                @JsonProperty("total_is_exact")
                boolean exact,
        @Schema(description = "Milliseconds from question to answer.") @JsonProperty("took_ms")
                long tookMs,
        @Schema(
                        description =
                                "True when Elasticsearch ran out of time: the total is at least so many,"
                                        + " and so is every count.")
                @JsonProperty("incomplete")
                boolean incomplete,
        @Schema(description = "How the query was understood, in the order of the query.")
                @JsonProperty("reading")
                List<Reading> reading,
        @Schema(description = "What the sender should know, such as ids that no article has.")
                @JsonProperty("notices")
                List<Notice> notices,
        @Schema(description = "With group=story: how the hits stand for stories.")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @JsonProperty("stories")
                @Nullable Stories stories,
        @JsonProperty("hits") List<Hit> hits,
        @Schema(
                        description =
                                "Values by facet. A facet's counts ignore its own any-of selection"
                                        + " and respect everything else; every count is what"
                                        + " choosing the value will show.")
                @JsonProperty("facets")
                Map<String, List<Value>> facets,
        @JsonProperty("histogram") HistogramJson histogram,
        @Schema(
                        description =
                                "When there are few matches or none: the search with one condition"
                                        + " less, the most articles first.")
                @JsonProperty("relaxations")
                List<Less> relaxations,
        @Schema(description = "Send it as 'after' for the following page; absent on the last one.")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @JsonProperty("after")
                @Nullable String after) {

    static SearchJson of(Found found, List<Relaxation> relaxations) {
        ResultPage page = found.page();
        Map<String, List<Value>> facets = new LinkedHashMap<>();
        for (Facet facet : page.facets()) {
            facets.put(facet.field().parameter(), facet.values().stream().map(Value::of).toList());
        }
        return new SearchJson(
                page.total(),
                !page.incomplete(),
                page.took().toMillis(),
                page.incomplete(),
                found.reading().stream().map(Reading::of).toList(),
                found.notices().stream().map(Notice::of).toList(),
                page.stories() == null ? null : Stories.of(page.stories()),
                page.matches().stream().map(match -> Hit.of(match, page.stories())).toList(),
                facets,
                HistogramJson.of(page.histogram()),
                relaxations.stream().map(Less::of).toList(),
                page.next());
    }

    /** The number of stories. */
    @Schema(name = "StoryTotal")
    record Stories(
            @Schema(description = "Stories that match; an article without one counts as one.")
                    @JsonProperty("total")
                    long total,
            @Schema(description = "False when there are even more.") @JsonProperty("exact")
                    boolean exact,
            @Schema(description = "True on the last page that can be had, though more match.")
                    @JsonProperty("cut")
                    boolean cut) {

        static Stories of(StoryGroups stories) {
            return new Stories(stories.total(), stories.exact(), stories.cut());
        }
    }

    /** What else matched of the story that a hit stands for. */
    @Schema(name = "StoryGroup")
    record Group(
            @Schema(description = "Articles of the story that match, the hit included; exact.")
                    @JsonProperty("articles")
                    long articles,
            @Schema(description = "Articles by code of language.") @JsonProperty("languages")
                    Map<String, Long> languages,
            @Schema(description = "Articles by outlet, the 50 most frequent.")
                    @JsonProperty("outlets")
                    Map<String, Long> outlets) {

        static @Nullable Group of(Match match, @Nullable StoryGroups stories) {
            StoryGroup group = stories == null ? null : stories.groups().get(match.id());
            return group == null
                    ? null
                    : new Group(group.articles(), group.languages(), group.outlets());
        }
    }

    /** The search with one condition less. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Relaxation")
    record Less(
            @Schema(description = "What is left out: query, part, facet or dates.")
                    @JsonProperty("without")
                    String without,
            @Schema(description = "The facet that is left out.") @JsonProperty("facet")
                    @Nullable String facet,
            @Schema(description = "The part of the query that is left out.") @JsonProperty("text")
                    @Nullable String text,
            @Schema(description = "How many articles that finds; exact.") @JsonProperty("total")
                    long total,
            @Schema(description = "Parameters of that search.") @JsonProperty("criteria")
                    Map<String, List<String>> criteria) {

        static Less of(Relaxation relaxation) {
            FacetField field = relaxation.field();
            return new Less(
                    relaxation.what().name().toLowerCase(Locale.ROOT),
                    field == null ? null : field.parameter(),
                    relaxation.removed().isEmpty() ? null : relaxation.removed(),
                    relaxation.total(),
                    CriteriaParameters.write(relaxation.criteria()));
        }
    }

    /** One part of the query's reading. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReadingPart")
    record Reading(
            @Schema(description = "For the parameter 'off', which switches the part off.")
                    @JsonProperty("key")
                    String key,
            @Schema(description = "word, phrase, exact, excluded, entity, field, date or literal.")
                    @JsonProperty("kind")
                    String kind,
            @Schema(description = "The words of the query.") @JsonProperty("text") String text,
            @Schema(description = "What they stand for.") @JsonProperty("label") String label,
            @JsonProperty("entity") @Nullable Entity entity,
            @Schema(description = "In the query, UTF-16 units.") @JsonProperty("position")
                    int position,
            @JsonProperty("length") int length,
            @JsonProperty("on") boolean on) {

        static Reading of(ReadingPart part) {
            return new Reading(
                    part.key(),
                    part.kind().name().toLowerCase(Locale.ROOT),
                    part.text(),
                    part.label(),
                    part.entity() == null ? null : Entity.of(part.entity()),
                    part.position(),
                    part.length(),
                    part.on());
        }
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

    /** Something about the query that is not an error. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Notice(
            @JsonProperty("code") String code,
            @JsonProperty("detail") String detail,
            @JsonProperty("position") int position,
            @JsonProperty("length") int length,
            @Schema(description = "A query that is probably meant.") @JsonProperty("repair")
                    @Nullable String repair) {

        static Notice of(QueryProblem problem) {
            return new Notice(
                    problem.code(),
                    problem.detail(),
                    problem.position(),
                    problem.length(),
                    problem.repair().isEmpty() ? null : problem.repair());
        }
    }

    /** One article that matched. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hit(
            @JsonProperty("id") String id,
            @JsonProperty("title") String title,
            @JsonProperty("lead") String lead,
            @Schema(description = "he, en, other or und.") @JsonProperty("language")
                    String language,
            @Schema(description = "UTC; absent when unknown.") @JsonProperty("published")
                    @Nullable Instant published,
            @Schema(description = "minute, day, month or year.")
                    @JsonProperty("published_precision")
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
                    @Nullable Group group,
            @Schema(description = "Empty without explain=true.") @JsonProperty("why")
                    List<Why> why) {

        static Hit of(Match match, @Nullable StoryGroups stories) {
            PublicationDate published = match.published();
            return new Hit(
                    match.id().value(),
                    match.title().text(),
                    match.lead(),
                    match.language().code(),
                    published == null ? null : published.at(),
                    published == null
                            ? null
                            : published.precision().name().toLowerCase(Locale.ROOT),
                    match.outlet(),
                    match.url(),
                    match.score(),
                    Highlights.of(match),
                    match.subjectCountries(),
                    match.leaders(),
                    match.topics(),
                    match.story(),
                    Group.of(match, stories),
                    match.why().stream()
                            .map(why -> new Why(why.word(), why.form(), why.rule(), why.through()))
                            .toList());
        }
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

    /** One value of a facet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FacetValue")
    record Value(
            @JsonProperty("id") String id,
            @Schema(description = "In the language of 'ui'.") @JsonProperty("label") String label,
            @JsonProperty("count") long count,
            @JsonProperty("selected") boolean selected,
            @Schema(description = "any, all or not; absent when not selected.")
                    @JsonProperty("choice")
                    @Nullable String choice) {

        static Value of(FacetValue value) {
            return new Value(
                    value.id(),
                    value.label(),
                    value.count(),
                    value.chosen() != null,
                    choice(value.chosen()));
        }

        private static @Nullable String choice(@Nullable Choice chosen) {
            return switch (chosen) {
                case null -> null;
                case ANY -> "any";
                case ALL -> "all";
                case NONE -> "not";
            };
        }
    }

    /** Articles over time; ignores from and to, so that the range can be widened. */
    @Schema(name = "Histogram")
    record HistogramJson(
            @Schema(description = "day, week, month, quarter or year.") @JsonProperty("interval")
                    String interval,
            @Schema(description = "Without gaps, oldest first.") @JsonProperty("buckets")
                    List<Bucket> buckets,
            @Schema(description = "Matching articles without a publication date.")
                    @JsonProperty("undated")
                    long undated) {

        static HistogramJson of(mabat.search.Histogram histogram) {
            return new HistogramJson(
                    histogram.interval().name().toLowerCase(Locale.ROOT),
                    histogram.bars().stream()
                            .map(bar -> new Bucket(bar.from(), bar.count()))
                            .toList(),
                    histogram.undated());
        }
    }

    /** One bar. */
    @Schema(name = "HistogramBucket")
    record Bucket(
            @Schema(description = "First day, UTC.") @JsonProperty("from") LocalDate from,
            @JsonProperty("count") long count) {}
}
