package mabat.search.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mabat.article.TextPlace;
import mabat.search.Criteria;
import mabat.search.HighlightedText;
import mabat.search.HighlightedText.Mark;
import mabat.search.TestCriteria;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked in a text, between square brackets. */
class WordMarkerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // a word in any of its forms, with its particles
                "sanctions | New [sanctions], one [sanction], the [SANCTIONED] bank, sanctuary",
                "סנקציות | [הסנקציות] הוסרו, [וסנקציה] אחת נשארה",
                "בית | [הבית] גדול [והבתים] קטנים, [בביתו]",
                "ארה\"ב | [ארה\"ב] [וארה״ב], [ארהב]",
                "צה\"ל | [צה\"ל], [לצה\"ל]",
                "peace talks | The [talks] on [peace] failed",
                "peace OR talks | [peace], [talks], war",
                "-war peace | war and [peace]",
                "ATLEAST/2(peace) | [peace] and [peace]",
                // as written
                "=sanction | sanctions, a [sanction], [Sanction]",
                "=בית | [הבית], [בבית], בתים, ביתו",
                // words in this order are marked as one
                "\"joint declaration\" | A [joint declaration]; [joint, declaration]; joint declarations",
                "\"שיחות שלום\" | [שיחות שלום], [בשיחות שלום], שיחות על שלום",
                "\"a b a\" | [a b a b a] b",
                // words with a hyphen: both parts, if both are there
                "cease-fire | A [cease]-[fire], a [fire], they [cease]",
                "cease-fire | A fire in a house",
                // beginnings and neighbours of words
                "declar* | [declared], [declaration], clear",
                "אלימ* | [אלימות], [אלימה], [האלימות], סלימאן",
                "declaration~ | [declaratoin], [decleration], [declarations], reclamation",
                // a name in both languages
                "Belarus | [Belarus] and [בלארוס], [בבלארוס]",
                // nothing to mark
                "title:peace | peace",
                "author:cohen | cohen",
                "country:CN | China",
                "date:2023 | 2023",
                "`` | peace",
                // words near each other, each marked
                "peace NEAR/1 talks | [peace] [talks]; [talks] on [peace]; they met, talks about new peace",
                "peace ADJ/1 talks | [peace] [talks], talks on peace",
                "peace ADJ/2 talks | peace, [peace] and the [talks], talks",
                "peace SAME talks | talks and talks about [talks] that bring [peace]",
                "\"peace talks\" NEAR/3 (minister OR =king) | [peace] [talks] of the [king], the kings",
                "(peace NEAR/1 talks) NEAR/2 minist* | [ministers] at [peace] [talks] in the city; ministers of peace",
            })
    void words_of_a_query_are_marked(String query, String marked) {
        String text = marked.replaceAll("[\\[\\]]", "");

        assertThat(bracketed(text, marker(query).in("", "", List.of(text)).get(0)))
                .isEqualTo(marked);
    }

    @Test
    void marks_are_numbered_as_the_paragraphs_of_an_article() {
        WordMarker marker = marker("peace title:talks");

        assertThat(marker.in("peace talks", "a talk on peace", List.of("none", "peace")))
                .isEqualTo(
                        Map.of(
                                TextPlace.TITLE,
                                List.of(new Mark(0, 5), new Mark(6, 11)),
                                0,
                                List.of(new Mark(10, 15)),
                                2,
                                List.of(new Mark(0, 5))));
        assertThat(marker.in("", "", List.of("peace")))
                .as("no lead: the body begins")
                .isEqualTo(Map.of(0, List.of(new Mark(0, 5))));
    }

    @Test
    void
            parts_of_a_word_with_a_hyphen_may_stand_in_different_paragraphs_but_not_in_different_fields() {
        WordMarker marker = marker("cease-fire");

        assertThat(marker.in("", "", List.of("They cease", "to fire"))).containsOnlyKeys(0, 1);
        assertThat(marker.in("They cease", "to fire", List.of())).isEmpty();
    }

    @Test
    void words_in_order_do_not_go_on_in_the_next_paragraph() {
        assertThat(marker("\"joint declaration\"").in("", "", List.of("joint", "declaration")))
                .isEmpty();
    }

    private static WordMarker marker(String query) {
        return WordMarker.of(TestCriteria.compiled(Criteria.of(query)).query());
    }

    private static String bracketed(String text, @Nullable List<Mark> marks) {
        if (marks == null) {
            return text;
        }
        StringBuilder bracketed = new StringBuilder(text);
        List<Mark> apart = new ArrayList<>(HighlightedText.plain(text).with(marks).marks());
        for (Mark mark : apart.reversed()) {
            bracketed.insert(mark.end(), ']').insert(mark.start(), '[');
        }
        return bracketed.toString();
    }
}
