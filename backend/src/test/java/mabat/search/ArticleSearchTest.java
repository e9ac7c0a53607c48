package mabat.search;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mabat.article.Language;
import mabat.search.FacetSelection.Choice;
import mabat.search.ReadingPart.Kind;
import mabat.search.SearchAnswer.Found;
import mabat.search.SearchAnswer.Unreadable;
import org.junit.jupiter.api.Test;

class ArticleSearchTest {
    private final InMemorySearchService search = World.search();

    @Test
    void name_in_either_language_reaches_the_articles_of_both() {
        search.articles()
                .add(
                        anArticle()
                                .withId("en")
                                .titled("Lukashenko in Beijing")
                                .about(World.LUKASHENKO)
                                .build(),
                        anArticle()
                                .withId("he")
                                .inHebrew()
                                .titled("לוקשנקו ביקר בבייג'ינג")
                                .about(World.LUKASHENKO)
                                .build());

        assertThat(ids(found("Lukashenko"))).containsExactlyInAnyOrder("en", "he");
        assertThat(ids(found("לוקשנקו"))).containsExactlyInAnyOrder("en", "he");
    }

    @Test
    void value_of_a_field_is_an_id_or_a_name_in_either_language() {
        search.articles().add(anArticle().withId("a").naming(World.BELARUS).build());

        assertThat(ids(found("country:BY"))).containsExactly("a");
        assertThat(ids(found("country:by"))).containsExactly("a");
        assertThat(ids(found("country:Belarus"))).containsExactly("a");
        assertThat(ids(found("country:בלארוס"))).containsExactly("a");
        assertThat(ids(found("מדינה:ביילורוסיה"))).containsExactly("a");
        assertThat(ids(found("country:CN"))).isEmpty();
    }

    @Test
    void recognised_entity_is_a_part_that_can_be_switched_off() {
        search.articles()
                .add(
                        anArticle().withId("word").titled("Belarus").build(),
                        anArticle().withId("entity").titled("Minsk").about(World.BELARUS).build());

        Found both = found("Belarus");
        ReadingPart part = both.reading().get(0);

        assertThat(part.kind()).isEqualTo(Kind.ENTITY);
        assertThat(part.entity()).isEqualTo(World.BELARUS);
        assertThat(ids(both)).containsExactlyInAnyOrder("word", "entity");

        Criteria off = Criteria.of("Belarus").withOff(new TreeSet<>(List.of(part.key())));
        Found words = (Found) search.search(Question.first(off, Language.ENGLISH));
        assertThat(ids(words)).containsExactly("word");
        assertThat(words.reading()).extracting(ReadingPart::on).containsExactly(false, true);
    }

    @Test
    void unknown_country_is_refused_with_the_closest_one() {
        Unreadable answer = (Unreadable) search.search(question("trade country:Belarsu"));

        assertThat(answer.problem().code()).isEqualTo("unknown-value");
        assertThat(answer.problem().position()).isEqualTo(6);
        assertThat(answer.problem().repair()).isEqualTo("trade country:belarus");
        assertThat(found(answer.problem().repair())).isNotNull();
    }

    @Test
    void unknown_person_is_searched_and_said() {
        assertThat(found("person:nobody").notices())
                .extracting(QueryProblem::code)
                .containsExactly("unknown-value");
    }

    @Test
    void relative_dates_count_from_today() {
        search.articles()
                .add(
                        anArticle().withId("in").publishedOn("2026-03-09").build(),
                        anArticle().withId("out").publishedOn("2026-03-08").build(),
                        anArticle().withId("never").undated().build());

        assertThat(ids(found("date:7d"))).containsExactly("in");
    }

    @Test
    void facet_keeps_its_siblings_counts_and_lists_what_is_chosen() {
        search.articles()
                .add(
                        anArticle().withId("1").about(World.BELARUS).build(),
                        anArticle().withId("2").about(World.CHINA).build(),
                        anArticle().withId("3").about(World.CHINA, World.BELARUS).build());
        Criteria chosen =
                Criteria.everything()
                        .withSelection(
                                FacetField.COUNTRY,
                                FacetSelection.anyOf(List.of("BY")).with(Choice.NONE, "IL"));

        Found found = (Found) search.search(Question.first(chosen, Language.HEBREW));

        assertThat(ids(found)).containsExactlyInAnyOrder("1", "3");
        assertThat(found.page().facet(FacetField.COUNTRY).values())
                .containsExactly(
                        new FacetValue("BY", "בלארוס", 2, Choice.ANY),
                        new FacetValue("CN", "סין", 2, null),
                        new FacetValue("IL", "ישראל", 0, Choice.NONE));
    }

    @Test
    void cursor_goes_through_all_pages_once() {
        IntStream.range(0, 25)
                .forEach(i -> search.articles().add(anArticle().withId("a" + i).build()));
        List<String> seen = new ArrayList<>();
        Question question = new Question(Criteria.everything(), 10, null, Language.ENGLISH, false);
        String next;
        do {
            Found found = (Found) search.search(question);
            seen.addAll(ids(found));
            next = found.page().next();
            question = question.after(next);
        } while (next != null);

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void cursor_of_another_search_is_said_and_the_first_page_shown() {
        IntStream.range(0, 25)
                .forEach(i -> search.articles().add(anArticle().withId("a" + i).build()));
        String cursor = found("").page().next();

        Found other = (Found) search.search(question("Minsk").after(cursor));
        Found nonsense = (Found) search.search(question("Minsk").after("%%%"));

        assertThat(other.notices()).extracting(QueryProblem::code).containsExactly("bad-cursor");
        assertThat(nonsense.notices()).extracting(QueryProblem::code).containsExactly("bad-cursor");
        assertThat(other.page().matches()).hasSize(20);
    }

    @Test
    void values_of_a_facet_are_found_in_either_script() {
        search.articles().add(anArticle().about(World.BELARUS, World.CHINA).build());
        FacetQuestion question =
                new FacetQuestion(
                        Criteria.everything(), FacetField.COUNTRY, "בלא", 10, Language.ENGLISH);

        assertThat(search.facet(question).values())
                .containsExactly(new FacetValue("BY", "Belarus", 1, null));
    }

    @Test
    void chosen_value_that_nobody_knows_is_said() {
        Criteria criteria =
                Criteria.everything()
                        .withSelection(FacetField.COUNTRY, FacetSelection.anyOf(List.of("ZZ")));

        Found found = (Found) search.search(Question.first(criteria, Language.ENGLISH));

        assertThat(found.notices())
                .extracting(QueryProblem::code)
                .containsExactly("not-in-any-article");
    }

    @Test
    void star_that_stands_for_too_many_words_is_refused_wherever_it_stands() {
        String words =
                IntStream.range(0, 1001)
                        .mapToObj(i -> "zoo" + Integer.toString(i, 26) + "q")
                        .collect(Collectors.joining(" "));
        search.articles().add(anArticle().titled("Zoo").saying(words).build());

        for (String query : List.of("zoo*", "a NEAR/3 (b OR zoo*)", "-zoo*", "ATLEAST/2(zoo*)")) {
            Unreadable answer = (Unreadable) search.search(question("sea " + query));

            assertThat(answer.problem().code()).isEqualTo("too-many-endings");
            assertThat(answer.problem().arguments()).containsExactly("1000", "zoo");
            assertThat(answer.problem().repair()).isEqualTo("sea " + query.replace("*", ""));
        }
        assertThat(found("zoo1*").page().total()).isEqualTo(1);
    }

    @Test
    void unreadable_query_is_an_answer() {
        Unreadable answer = (Unreadable) search.search(question("(Minsk"));

        assertThat(answer.problem().code()).isEqualTo("unclosed-bracket");
        assertThat(answer.problem().repair()).isEqualTo("(Minsk)");
        assertThat(search.countNew(Criteria.of("(Minsk"), World.CLOCK.instant())).isZero();
    }

    private Found found(String query) {
        return (Found) search.search(question(query));
    }

    private static Question question(String query) {
        return Question.first(Criteria.of(query), Language.ENGLISH);
    }

    private static List<String> ids(Found found) {
        return found.page().matches().stream().map(match -> match.id().value()).toList();
    }
}
