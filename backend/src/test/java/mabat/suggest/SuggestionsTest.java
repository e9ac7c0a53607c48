package mabat.suggest;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mabat.article.Language;
import mabat.search.Criteria;
import mabat.search.InMemorySearchService;
import mabat.search.QueryProblem;
import mabat.search.Question;
import mabat.search.SearchAnswer.Found;
import mabat.search.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private final InMemorySearchService search = World.search();

    @BeforeEach
    void articles() {
        search.articles()
                .add(
                        anArticle()
                                .withId("en")
                                .titled("Lukashenko in China")
                                .about(World.LUKASHENKO)
                                .build(),
                        anArticle().withId("he").inHebrew().titled("שלום עולם").build());
    }

    @ParameterizedTest
    @CsvSource({
        "akuo, meant-keyboard, שלום",
        "akuo guko, meant-keyboard, שלום עולם",
        "ךולשדיקמלם, meant-keyboard, lukashenko",
        "Lukashenka, meant-name, lukashenko",
        "Лукашенко, meant-name, lukashenko",
        "לוקשנקה, meant-name, לוקשנקו",
        "Chnia Lukashenka, meant-name, china lukashenko",
    })
    void what_was_meant_is_offered_when_nothing_is_found(String query, String code, String meant) {
        Found found = search(query);

        assertThat(found.page().total()).isZero();
        assertThat(found.notices()).hasSize(1);
        assertThat(found.notices().get(0).code()).isEqualTo(code);
        assertThat(found.notices().get(0).repair()).isEqualTo(meant);
        assertThat(found.notices().get(0).arguments()).isEqualTo(List.of(meant, "1"));
        assertThat(search(meant).page().total()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "harvset, meant-spelling, harvest",
        "grain harvset, meant-spelling, grain harvest",
        "תבוהה, meant-spelling, תבואה",
    })
    void words_that_articles_spell_differently_are_offered(
            String query, String code, String meant) {
        search.articles()
                .add(
                        anArticle().withId("g").titled("Grain harvest").build(),
                        anArticle().withId("t").inHebrew().titled("תבואה").build());

        assertThat(search(query).notices())
                .anySatisfy(notice -> {
                    assertThat(notice.code()).isEqualTo(code);
                    assertThat(notice.repair()).isEqualTo(meant);
                });
    }

    @Test
    void word_that_some_article_says_is_never_respelled() {
        search.articles()
                .add(
                        anArticle().withId("1").titled("Grain harvesting").build(),
                        anArticle().withId("2").titled("Ports harvestz").build());

        // an article says it in another form, though not beside the other word: not misspelt
        assertThat(search("harvests").page().total()).isEqualTo(1);
        assertThat(search("ports harvests").page().total()).isZero();
        assertThat(search("ports harvests").notices()).isEmpty();
        // no article says this one; the other stays as it was typed
        assertThat(search("ports harvestx").notices())
                .extracting(QueryProblem::repair)
                .containsExactly("ports harvestz");
    }

    @Test
    void with_few_matches_only_what_finds_more_is_offered() {
        for (int i = 0; i < 5; i++) {
            search.articles().add(anArticle().withId("h" + i).titled("Grain harvest").build());
        }
        search.articles().add(anArticle().withId("x").titled("Good harvst").build());

        assertThat(search("harvset").page().total()).isZero();
        assertThat(search("harvst").page().total()).isEqualTo(1);
        assertThat(search("harvest").notices()).isEmpty();
    }

    @Test
    void nothing_is_offered_that_finds_nothing_either() {
        assertThat(search("xyzzy").notices()).isEmpty();
    }

    @Test
    void nothing_is_offered_when_something_is_found() {
        assertThat(search("China").notices()).isEmpty();
    }

    private Found search(String query) {
        return (Found) search.search(Question.first(Criteria.of(query), Language.ENGLISH));
    }
}
