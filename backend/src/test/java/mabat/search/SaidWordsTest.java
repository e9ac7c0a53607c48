package mabat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mabat.article.TextPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ceasefire, peace agreement | Two peace agreements, one ceasefire. | peace agreements, ceasefire",
                "sanction | Sanctions, and again SANCTIONS. | Sanctions, SANCTIONS",
                "שיחות שלום, הפסקת אש | בשיחות השלום סוכם על הפסקת אש | בשיחות השלום, הפסקת אש",
                "סנקציה | הסנקציות הוסרו | הסנקציות",
                // the longer one first, and what stands inside it beside it
                "agreement, peace agreement, peace | Peace agreements failed | Peace agreements, agreements",
                "peace, peace agreement | peace at last | peace",
                // cut off by the end of the text
                "peace agreement | a lasting peace | ''",
                "peace agreement | peace without agreements | ''",
                "peace | | ''"
            })
    void words_are_found_in_any_of_their_forms(String phrases, String text, String found) {
        String read = text == null ? "" : text;
        SaidWords words = new SaidWords(List.of(phrases.split(", ")));

        assertThat(words.in(read, 3))
                .allMatch(place -> place.paragraph() == 3)
                .extracting(place -> read.substring(place.start(), place.end()))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found.split(", ")));
    }

    @Test
    void no_words_are_found_nowhere() {
        assertThat(new SaidWords(List.of("", "?!")).in("Anything at all.", TextPlace.TITLE))
                .isEmpty();
    }
}
