package mabat.search;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mabat.article.EnrichedArticle;
import mabat.article.Language;
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
    void nothing_is_explained_unasked() {
        search.articles().add(anArticle().titled("Sanctions").build());

        SearchAnswer.Found found =
                (SearchAnswer.Found)
                        search.search(Question.first(Criteria.of("sanctions"), Language.ENGLISH));

        assertThat(found.page().matches().get(0).why()).isEmpty();
    }

    private List<WhyMatched> why(String query) {
        Question question = new Question(Criteria.of(query), 5, null, Language.ENGLISH, true);
        SearchAnswer.Found found = (SearchAnswer.Found) search.search(question);
        return found.page().matches().stream().flatMap(match -> match.why().stream()).toList();
    }
}
