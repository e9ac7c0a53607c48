package mabat.story;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.article.PublicationDate;
import mabat.search.DateRange;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final EntityRef CHINA = EntityRef.country("CN");
    private static final EntityRef BELARUS = EntityRef.country("BY");

    private final InMemoryStoryLibrary library = new InMemoryStoryLibrary();

    @Test
    void a_story_runs_from_the_first_report_to_the_last() {
        given(
                anArticle()
                        .withId("late")
                        .ofStory("s")
                        .publishedOn("2023-03-03")
                        .titled("c")
                        .build(),
                anArticle()
                        .withId("first")
                        .ofStory("s")
                        .publishedOn("2023-03-01")
                        .titled("a")
                        .build(),
                anArticle().withId("never").ofStory("s").undated().titled("d").build(),
                anArticle()
                        .withId("next")
                        .ofStory("s")
                        .publishedOn("2023-03-02")
                        .titled("b")
                        .build());

        assertThat(story().reports())
                .extracting(report -> report.article().id().value())
                .containsExactly("first", "next", "late", "never");
    }

    @Test
    void the_lag_is_counted_in_days_when_no_time_of_day_is_known() {
        given(
                anArticle().withId("a").ofStory("s").publishedOn("2023-03-01").titled("a").build(),
                anArticle().withId("b").ofStory("s").publishedOn("2023-03-03").titled("b").build(),
                anArticle().withId("c").ofStory("s").undated().titled("c").build());

        assertThat(story().reports())
                .extracting(Report::lag)
                .containsExactly(null, new Lag(Duration.ofDays(2), false), null);
    }

    @Test
    void the_lag_is_exact_between_two_times_of_day() {
        StoryArticle first = at("2023-03-01T23:50:00Z", PublicationDate.Precision.MINUTE);
        StoryArticle later = at("2023-03-02T00:20:00Z", PublicationDate.Precision.MINUTE);
        StoryArticle someTime = at("2023-03-02T00:00:00Z", PublicationDate.Precision.DAY);
        StoryArticle month = at("2023-03-01T00:00:00Z", PublicationDate.Precision.MONTH);

        assertThat(Lag.between(first, later)).contains(new Lag(Duration.ofMinutes(30), true));
        assertThat(Lag.between(first, someTime)).contains(new Lag(Duration.ofDays(1), false));
        assertThat(Lag.between(first, month)).isEmpty();
    }

    @Test
    void outlets_and_languages_are_listed_by_their_first_report() {
        given(
                anArticle()
                        .withId("a")
                        .ofStory("s")
                        .by("Wire", "")
                        .publishedOn("2023-03-01")
                        .titled("a")
                        .build(),
                anArticle()
                        .withId("b")
                        .ofStory("s")
                        .by("כרמל", "")
                        .inHebrew()
                        .publishedOn("2023-03-02")
                        .titled("b")
                        .build(),
                anArticle()
                        .withId("c")
                        .ofStory("s")
                        .by("Wire", "")
                        .inHebrew()
                        .publishedOn("2023-03-03")
                        .titled("c")
                        .build());

        assertThat(story().outlets())
                .extracting(Coverage::name, Coverage::articles, Coverage::languages)
                .containsExactly(
                        tuple("Wire", 2L, List.of(Language.ENGLISH, Language.HEBREW)),
                        tuple("כרמל", 1L, List.of(Language.HEBREW)));
        assertThat(story().languages())
                .extracting(Coverage::name, Coverage::articles)
                .containsExactly(tuple("en", 1L), tuple("he", 2L));
        assertThat(story().languages().get(1).lag()).isEqualTo(new Lag(Duration.ofDays(1), false));
    }

    @Test
    void who_published_meanwhile_and_said_nothing_is_named() {
        given(
                anArticle()
                        .withId("a")
                        .ofStory("s")
                        .by("Wire", "")
                        .publishedOn("2023-03-01")
                        .build(),
                anArticle().withId("x").by("Herald", "").publishedOn("2023-03-03").build(),
                anArticle().withId("y").by("Herald", "").publishedOn("2023-03-01").build(),
                anArticle().withId("z").by("Gazette", "").publishedOn("2023-03-04").build(),
                anArticle().withId("w").by("", "").publishedOn("2023-03-02").build());

        assertThat(story().silence())
                .isEqualTo(
                        new Silence(
                                new DateRange(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 3)),
                                List.of(new Silence.Outlet("Herald", 2))));
    }

    @Test
    void nobody_is_silent_about_a_story_without_a_day() {
        given(
                anArticle().withId("a").ofStory("s").undated().build(),
                anArticle().withId("x").by("Herald", "").publishedOn("2023-03-03").build());

        assertThat(story().silence().outlets()).isEmpty();
        assertThat(story().silence().period().isOpen()).isTrue();
    }

    @Test
    void what_several_articles_are_about_is_shared() {
        given(
                anArticle().withId("a").ofStory("s").titled("a").about(CHINA, BELARUS).build(),
                anArticle()
                        .withId("b")
                        .ofStory("s")
                        .titled("b")
                        .about(CHINA)
                        .naming(BELARUS)
                        .build());

        assertThat(story().shared()).containsExactly(new SharedEntity(CHINA, 2));
    }

    @Test
    void the_same_words_again_are_folded_under_the_first() {
        given(
                anArticle()
                        .withId("a")
                        .ofStory("s")
                        .publishedOn("2023-03-01")
                        .copyOf("same")
                        .build(),
                anArticle()
                        .withId("b")
                        .ofStory("s")
                        .publishedOn("2023-03-02")
                        .titled("other")
                        .build(),
                anArticle()
                        .withId("c")
                        .ofStory("s")
                        .publishedOn("2023-03-03")
                        .copyOf("same")
                        .build());

        List<Report> reports = story().reports();

        assertThat(reports).hasSize(2);
        assertThat(reports.get(0).repeats())
                .extracting(repeat -> repeat.id().value())
                .containsExactly("c");
    }

    @Test
    void a_reader_gets_the_headline_in_their_language_if_there_is_one() {
        given(
                anArticle()
                        .withId("a")
                        .ofStory("s")
                        .publishedOn("2023-03-01")
                        .titled("first")
                        .build(),
                anArticle()
                        .withId("b")
                        .ofStory("s")
                        .inHebrew()
                        .publishedOn("2023-03-02")
                        .titled("שנייה")
                        .build());

        assertThat(story().headline(Language.HEBREW).title()).isEqualTo("שנייה");
        assertThat(story().headline(Language.OTHER).title()).isEqualTo("first");
    }

    @Test
    void an_odd_id_is_no_story() {
        assertThat(new Stories(library).find(" ")).isEmpty();
        assertThat(new Stories(library).find("s".repeat(600))).isEmpty();
    }

    private void given(EnrichedArticle... articles) {
        library.add(List.of(articles));
    }

    private Story story() {
        return new Stories(library).find("s").orElseThrow();
    }

    private static StoryArticle at(String moment, PublicationDate.Precision precision) {
        return new StoryArticle(
                new ArticleId("x" + moment.hashCode()),
                "title",
                "",
                Language.ENGLISH,
                new PublicationDate(
                        Instant.parse(moment), precision, PublicationDate.Origin.FEED, 1),
                Instant.parse(moment),
                List.of(),
                "");
    }
}
