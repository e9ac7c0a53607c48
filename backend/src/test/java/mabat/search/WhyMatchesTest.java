package mabat.search;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.article.Language;
import mabat.query.Expression;
import mabat.query.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyMatchesTest {
    private final InMemorySearchService search = World.search();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sanction | New sanctions | sanctions | inflected",
                "Sanctions | New sanctions | sanctions | same",
                "סנקציות | הסנקציות החדשות | הסנקציות | particle",
                "ארהב | הודעת ארה\"ב | ארה\"ב | acronym",
                "sanct* | New sanctions | sanctions | prefix",
                "sanctoins~ | New sanctions | sanctions | similar",
                "lukashenko | Aide of Alexander Lukashenko | Lukashenko | same",
                "=sanctions | New Sanctions | Sanctions | same",
                "new NEAR/2 sanction | Sanctions | '' | ''",
            })
    void form_in_the_text_is_put_to_a_word_and_a_rule(
            String query, String title, String form, String rule) {
        search.articles().add(anArticle().titled(title).saying("").build());

        List<WhyMatched> why = why(query);

        if (form.isEmpty()) {
            assertThat(why).isEmpty();
        } else {
            assertThat(why).containsExactly(new WhyMatched(query.replace("=", ""), form, rule, ""));
        }
    }

    @Test
    void article_in_the_other_language_matches_through_the_entity() {
        EnrichedArticle hebrew =
                anArticle().inHebrew().titled("מינסק").saying("").about(World.BELARUS).build();
        search.articles().add(hebrew);

        assertThat(why("Belarus")).containsExactly(new WhyMatched("Belarus", "", "entity", "BY"));
    }

    @Test
    void word_of_a_name_that_is_marked_as_a_whole_is_the_same_word() {
        Match match = marked("Alexander Lukashenko", 0);
        Expression.Word word = new Expression.Word("Lukashenko", new Span(0, 10));

        assertThat(
                        new WhyMatches(new Condition.Words(word, Condition.Place.ANYWHERE))
                                .explained(match)
                                .why())
                .containsExactly(new WhyMatched("Lukashenko", "Alexander Lukashenko", "same", ""));
    }

    @Test
    void word_of_the_other_language_is_put_to_the_word_of_the_query() {
        Expression.Word word = new Expression.Word("סנקציות", new Span(0, 7));
        Expression.Word other = new Expression.Word("sanction", new Span(0, 7));
        Condition both =
                new Condition.Translated(
                        new Condition.Words(word, Condition.Place.ANYWHERE), List.of(other));
        Match match = marked("New sanctions", 4);

        assertThat(new WhyMatches(both).explained(match).why())
                .containsExactly(new WhyMatched("סנקציות", "sanctions", "concept", "sanction"));
    }

    @Test
    void a_field_is_a_reason_with_the_words_that_say_it() {
        search.articles()
                .add(
                        anArticle()
                                .titled("Minsk calls")
                                .saying("The Belarusian minister spoke of tariffs.")
                                .publishedOn("2023-03-01")
                                .seeing(World.BELARUS, "Belarusian")
                                .onTopics("trade")
                                .build());

        assertThat(why("country:BY"))
                .containsExactly(new WhyMatched("country:BY", "Belarusian", "country", "BY"));
        assertThat(why("topic:trade"))
                .containsExactly(new WhyMatched("topic:trade", "", "topic", "trade"));
        assertThat(why("(country:BY OR country:CN) -country:IL"))
                .containsExactly(new WhyMatched("country:BY", "Belarusian", "country", "BY"));
        assertThat(why("country:BY ministers"))
                .containsExactly(
                        new WhyMatched("ministers", "minister", "inflected", ""),
                        new WhyMatched("country:BY", "Belarusian", "country", "BY"));
    }

    @Test
    void date_language_and_outlet_are_reasons_without_a_place() {
        search.articles()
                .add(
                        anArticle()
                                .titled("Minsk")
                                .by("The Daily Ledger", "")
                                .publishedOn("2023-03-01")
                                .build());

        assertThat(why("date:2023-03"))
                .containsExactly(new WhyMatched("date:2023-03", "", "date", "2023-03-01"));
        assertThat(why("lang:en")).containsExactly(new WhyMatched("lang:en", "", "language", "en"));
        assertThat(why("outlet:\"daily ledger\""))
                .containsExactly(new WhyMatched("daily ledger", "", "outlet", "The Daily Ledger"));
        assertThat(why("date:2022 OR Minsk"))
                .containsExactly(new WhyMatched("Minsk", "Minsk", "same", ""));
    }

    @Test
    void nothing_is_explained_unasked() {
        search.articles().add(anArticle().titled("Sanctions").build());

        SearchAnswer.Found found =
                (SearchAnswer.Found)
                        search.search(Question.first(Criteria.of("sanctions"), Language.ENGLISH));

        assertThat(found.page().matches().get(0).why()).isEmpty();
    }

    /** A match with its title marked from a place to the end. */
    private static Match marked(String title, int from) {
        HighlightedText marked =
                new HighlightedText(title, List.of(new HighlightedText.Mark(from, title.length())));
        return new Match(
                new ArticleId("a"),
                "",
                "",
                Language.ENGLISH,
                null,
                marked,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                0,
                Map.of(),
                List.of());
    }

    private List<WhyMatched> why(String query) {
        Question question = new Question(Criteria.of(query), 5, null, Language.ENGLISH, true);
        SearchAnswer.Found found = (SearchAnswer.Found) search.search(question);
        return found.page().matches().stream().flatMap(match -> match.why().stream()).toList();
    }
}
