package mabat.search;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mabat.article.EnrichedArticle;
import mabat.article.Language;
import mabat.query.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every searcher does, in memory and on a node. */
public abstract class ArticleSearcherContract {

    /** A searcher over these articles and no others. */
    protected abstract ArticleSearcher over(EnrichedArticle... articles);

    private final EnrichedArticle[] news = {
        anArticle()
                .withId("minsk")
                .titled("All-weather partnership sealed in Beijing")
                .saying(
                        "China and Belarus signed a joint declaration on sanctions.",
                        "The leaders spoke of trade. New sanctions were condemned.",
                        "Sanctions were named a third time by the minister of trade.")
                .publishedOn("2023-03-01")
                .about(World.CHINA, World.BELARUS)
                .build(),
        anArticle()
                .withId("he-minsk")
                .inHebrew()
                .titled("לוקשנקו נפגש עם נשיא סין בבייג'ינג")
                .saying("הסנקציות על בלארוס עמדו במרכז השיחה.", "ארה\"ב גינתה את הביקור.")
                .publishedOn("2023-03-02")
                .about(World.BELARUS)
                .naming(World.CHINA, World.AMERICA)
                .ledBy("alexander-lukashenko")
                .build(),
        anArticle()
                .withId("oil")
                .titled("Oil prices rise")
                .saying("The minister spoke.", "Sanctions on trade worry traders.")
                .by("The Daily Ledger", "Jane Cohen")
                .publishedOn("2022-09-16")
                .onTopics("trade")
                .build(),
        anArticle().withId("undated").titled("Weather report").undated().saying("Rain.").build()
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sanctions | minsk oil",
                "sanction | minsk oil",
                "minister trade | minsk oil",
                "china belarus | minsk he-minsk",
                "country:BY | minsk he-minsk",
                "-country:BY | oil undated",
                "title:sanctions | ''",
                "title:partnership | minsk",
                "title:Lukashenko | he-minsk",
                "title:China | he-minsk",
                "sanctions on trade | minsk oil",
                "\"sanctions on trade\" | oil",
                "=on sanctions | minsk oil",
                "כותרת:לוקשנקו | he-minsk",
                "author:cohen | oil",
                "outlet:\"the daily ledger\" | oil",
                "\"joint declaration\" | minsk",
                "\"declaration joint\" | ''",
                "\"all-weather\" | minsk",
                "=sanction | ''",
                "=sanctions | minsk oil",
                "sanct* | minsk oil",
                "sanctoins~ | minsk oil",
                "oil OR rain | oil undated",
                "sanctions -oil | minsk",
                "leaders NEAR/3 trade | minsk",
                "trade ADJ/9 leaders | ''",
                "leaders ADJ/9 trade | minsk",
                "leaders NEAR/9 third | ''",
                "leaders SAME condemned | minsk",
                "leaders SAME third | ''",
                "ATLEAST/3(sanctions) | minsk",
                "ATLEAST/4(sanctions) | ''",
                "סנקציות | he-minsk",
                "בבייג'ינג | he-minsk",
                "ארה״ב | he-minsk",
                "ארהב | he-minsk",
                "לוקשנקו | he-minsk",
                "\"נשיא סין\" | he-minsk",
                "date:2023-03 | minsk he-minsk",
                "date:..2022 | oil",
                "date:2023-03-01 | minsk",
                "topic:trade | oil",
                "leader:lukashenko | he-minsk",
                "lang:עברית | he-minsk",
                "weather | minsk undated",
            })
    void query_finds(String query, String expected) {
        ArticleSearcher searcher = over(news);
        FoundArticles found = searcher.search(page(Criteria.of(query.strip()), 20));

        List<String> wanted = expected.isEmpty() ? List.of() : Arrays.asList(expected.split(" "));
        assertThat(ids(found)).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(found.total()).isEqualTo(wanted.size());
        FoundArticles counted = searcher.search(page(Criteria.of(query.strip()), 0));
        assertThat(counted.total()).isEqualTo(wanted.size());
        assertThat(counted.days()).isEqualTo(found.days());
        assertThat(counted.facets()).isEqualTo(found.facets());
    }

    @Test
    void only_articles_of_a_story_are_found_and_counted() {
        ArticleSearcher searcher =
                over(
                        anArticle().withId("1").titled("Grain").ofStory("s1").build(),
                        anArticle().withId("2").titled("Grain").ofStory("s2").build(),
                        anArticle().withId("3").titled("Oil").ofStory("s1").build());

        FoundArticles found = searcher.search(page(Criteria.of("grain").withStory("s1"), 20));

        assertThat(ids(found)).containsExactly("1");
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.facet(FacetField.LANGUAGE).counts()).containsEntry("en", 1L);
        assertThat(ids(searcher.search(page(Criteria.everything().withStory("s1"), 20))))
                .containsExactlyInAnyOrder("1", "3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country:BY | minsk | Belarus",
                "country:CN -lang:he | minsk | China",
                "country:BY sanctions | minsk | sanctions Belarus sanctions Sanctions",
                "country:US | he-minsk | ארה\"ב",
                "leader:lukashenko | he-minsk | לוקשנקו",
                "topic:trade | oil | trade",
                "lang:he | he-minsk | ''",
                "date:2022 | oil | ''",
            })
    void names_that_a_field_asks_for_are_marked_where_the_article_says_them(
            String query, String id, String marked) {
        Match match =
                over(said).search(page(Criteria.of(query), 20)).matches().stream()
                        .filter(one -> one.id().value().equals(id))
                        .findFirst()
                        .orElseThrow();

        List<String> marks = new ArrayList<>();
        Stream.concat(Stream.of(match.title()), match.excerpts().stream())
                .forEach(text ->
                        text.marks()
                                .forEach(mark ->
                                        marks.add(
                                                text.text().substring(mark.start(), mark.end()))));
        assertThat(marks)
                .containsExactlyInAnyOrderElementsOf(
                        marked.isEmpty() ? List.of() : List.of(marked.split(" ")));
    }

    private final EnrichedArticle[] said = {
        anArticle()
                .withId("minsk")
                .titled("All-weather partnership sealed in Beijing")
                .saying(
                        "China and Belarus signed a joint declaration on sanctions.",
                        "New sanctions were condemned. Sanctions were named again.")
                .publishedOn("2023-03-01")
                .seeing(World.CHINA, "China")
                .seeing(World.BELARUS, "Belarus")
                .build(),
        anArticle()
                .withId("he-minsk")
                .inHebrew()
                .titled("לוקשנקו נפגש עם נשיא סין")
                .saying("ארה\"ב גינתה את הביקור.")
                .seeing(World.AMERICA, "ארה\"ב")
                .seeing(World.LUKASHENKO, "לוקשנקו")
                .ledBy("alexander-lukashenko")
                .build(),
        anArticle()
                .withId("oil")
                .titled("Oil prices rise")
                .saying("The minister spoke.", "Sanctions on trade worry many.")
                .publishedOn("2022-09-16")
                .onTopics("trade")
                .build()
    };

    static List<List<String>> readable() {
        return Tables.read(Tables.class, "readings.tsv");
    }

    @ParameterizedTest
    @MethodSource("readable")
    void every_readable_query_gets_an_answer(List<String> row) {
        CriteriaReading reading = World.reader().read(Criteria.of(row.get(0)), Language.ENGLISH);
        if (reading instanceof CriteriaReading.Understood understood) {
            FoundArticles found =
                    nothing().search(new PageRequest(understood.criteria(), 5, List.of(), true));
            assertThat(found.total()).isNotNegative();
        }
    }

    /** One searcher for queries of which only the answering matters. */
    protected ArticleSearcher nothing() {
        return over();
    }

    @Test
    void matches_come_newest_first_and_undated_ones_last() {
        Criteria newest = Criteria.everything().withSort(SortOrder.NEWEST);

        assertThat(ids(over(news).search(page(newest, 20))))
                .containsExactly("he-minsk", "minsk", "oil", "undated");
    }

    @Test
    void matches_come_oldest_first_and_undated_ones_last() {
        Criteria oldest = Criteria.everything().withSort(SortOrder.OLDEST);

        assertThat(ids(over(news).search(page(oldest, 20))))
                .containsExactly("oil", "minsk", "he-minsk", "undated");
    }

    @Test
    void word_in_the_title_comes_before_one_in_the_text() {
        ArticleSearcher searcher =
                over(
                        anArticle()
                                .withId("text")
                                .titled("Report")
                                .saying("", "Hail fell.")
                                .build(),
                        anArticle().withId("title").titled("Hail falls").saying("Ice.").build(),
                        anArticle().withId("lead").titled("Reports").saying("Hail fell.").build());

        assertThat(ids(searcher.search(page(Criteria.of("hail"), 20))))
                .containsExactly("title", "lead", "text");
    }

    @Test
    void pages_follow_each_other_in_every_order() {
        ArticleSearcher searcher = over(news);
        for (SortOrder sort : SortOrder.values()) {
            Criteria criteria = Criteria.of("sanctions OR rain OR סנקציות").withSort(sort);
            List<String> seen = new ArrayList<>();
            List<String> after = List.of();
            do {
                FoundArticles found = searcher.search(page(criteria, 1, after));
                seen.addAll(ids(found));
                after = found.last();
            } while (!after.isEmpty());
            assertThat(seen)
                    .as(sort.name())
                    .containsExactlyElementsOf(ids(searcher.search(page(criteria, 20))))
                    .hasSize(4);
        }
    }

    @Test
    void dates_narrow_matches_and_facets_but_not_the_histogram() {
        Criteria march =
                Criteria.everything()
                        .withDates(
                                new DateRange(
                                        LocalDate.parse("2023-03-02"),
                                        LocalDate.parse("2023-03-31")));
        FoundArticles found = over(news).search(page(march, 20));

        assertThat(ids(found)).containsExactly("he-minsk");
        assertThat(found.facet(FacetField.COUNTRY).counts()).isEqualTo(Map.of("BY", 1L));
        assertThat(found.days()).hasSize(3);
        assertThat(found.undated()).isEqualTo(1);
    }

    @Test
    void title_is_whole_and_its_matches_are_marked() {
        Match match = over(news).search(page(Criteria.of("partnership"), 1)).matches().get(0);

        assertThat(match.title().text()).isEqualTo("All-weather partnership sealed in Beijing");
        assertThat(match.title().marks()).containsExactly(new HighlightedText.Mark(12, 23));
    }

    @Test
    void marks_cover_whole_hebrew_words_with_their_particles() {
        Match match = over(news).search(page(Criteria.of("סנקציות"), 1)).matches().get(0);

        HighlightedText excerpt = match.excerpts().get(0);
        HighlightedText.Mark mark = excerpt.marks().get(0);
        assertThat(excerpt.text().substring(mark.start(), mark.end())).isEqualTo("הסנקציות");
    }

    @Test
    void new_articles_are_those_first_seen_after_the_moment() {
        Instant moment = Instant.parse("2026-03-01T00:00:00Z");
        ArticleSearcher searcher =
                over(
                        anArticle().withId("a").firstSeen(moment).build(),
                        anArticle().withId("b").firstSeen(moment.plusMillis(1)).build(),
                        anArticle()
                                .withId("c")
                                .titled("Else")
                                .saying("Else")
                                .firstSeen(moment.plusMillis(1))
                                .build());

        assertThat(searcher.countNew(TestCriteria.compiled(Criteria.of("Minsk")), moment))
                .isEqualTo(1);
    }

    @Test
    void subjects_and_mentions_are_counted_apart() {
        ArticleSearcher searcher = over(news);
        Criteria subjects = Criteria.of("lang:he");

        assertThat(searcher.search(page(subjects, 0)).facet(FacetField.COUNTRY).counts())
                .isEqualTo(Map.of("BY", 1L));
        assertThat(
                        searcher.search(page(subjects.withBasis(CountBasis.MENTIONS), 0))
                                .facet(FacetField.COUNTRY)
                                .counts())
                .isEqualTo(Map.of("BY", 1L, "CN", 1L, "US", 1L));
    }

    protected static PageRequest page(Criteria criteria, int size) {
        return page(criteria, size, List.of());
    }

    private static PageRequest page(Criteria criteria, int size, List<String> after) {
        return new PageRequest(TestCriteria.compiled(criteria), size, after, false);
    }

    protected static List<String> ids(FoundArticles found) {
        return found.matches().stream().map(match -> match.id().value()).toList();
    }
}
