package mabat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mabat.search.HighlightedText.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptsTest {
    private static final String LONG =
            "Grain left the port on Monday, officials in the capital said, after weeks in which"
                    + " neither side had been willing to open the corridor, while insurers in London"
                    + " raised their rates again; analysts expect that ports further north, which had"
                    + " been closed since the spring, will follow before the harvest is in, and that"
                    + " prices will fall.";

    @Test
    void whole_sentences_are_shown_without_ellipsis() {
        HighlightedText piece =
                only(
                        "Talks went on for many hours in the old town hall by the sea. *Grain* left"
                                + " the port. Nobody cheered, and the harbour master went home at dusk.");

        assertThat(shown(piece))
                .isEqualTo(
                        "*Grain* left the port. Nobody cheered, and the harbour master went home at"
                                + " dusk.");
    }

    @Test
    void long_sentence_is_cut_where_clauses_end() {
        assertThat(shown(only(LONG.replace("corridor", "*corridor*"))))
                .startsWith("… ")
                .contains("*corridor*")
                .endsWith(" …")
                .doesNotContain(", …")
                .doesNotContain("; …");
        assertThat(shown(only(LONG.replace("Grain", "*Grain*"))))
                .startsWith("*Grain* left the port on Monday")
                .endsWith("ports further north …");
        assertThat(shown(only(LONG.replace("prices", "*prices*"))))
                .startsWith("… ")
                .endsWith("*prices* will fall.");
    }

    @Test
    void hebrew_is_cut_at_whole_words_too() {
        String sentence = "בשיחות שנערכו בבירה במשך שבועות ארוכים ובהשתתפות נציגים רבים ".repeat(8);

        HighlightedText piece = only(sentence + "*הסנקציות* הוסרו " + sentence);

        assertThat(piece.text()).startsWith("… ").endsWith(" …");
        for (String word : piece.text().replace("…", "").strip().split(" ")) {
            assertThat(sentence + "הסנקציות הוסרו").contains(word);
        }
        assertThat(shown(piece)).contains("*הסנקציות*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr. Smith", "the U.S. President", "Gen. Brown"})
    void abbreviation_does_not_end_a_sentence(String name) {
        assertThat(
                        shown(
                                only(
                                        "Then "
                                                + name
                                                + " spoke of *grain*. It rained on the way to the"
                                                + " station and all through the afternoon, and then it stopped again.")))
                .startsWith("Then " + name);
    }

    @Test
    void text_that_runs_the_other_way_is_closed_within_the_piece() {
        String text = "\u202Bראשון. *שני* כאן וגם שם.\u202C Then more.";

        HighlightedText piece = only(text);

        assertThat(DirectionMarks.open(piece.text(), 0, piece.text().length())).isEmpty();
        assertThat(shown(piece)).contains("*שני*");
    }

    @Test
    void piece_with_the_most_different_words_comes_first() {
        List<HighlightedText> best =
                Excerpts.best(
                        List.of(
                                marked("*Grain* and *grain* and *grain*."),
                                marked("*Grain* *deal*."),
                                marked("Nothing."),
                                marked("*Deal*."),
                                marked("*Deal* again.")));

        assertThat(best.stream().map(ExcerptsTest::shown))
                .containsExactly("*Grain* *deal*.", "*Grain* and *grain* and *grain*.", "*Deal*.");
    }

    @Test
    void beginning_ends_with_a_sentence_or_says_that_it_is_cut() {
        assertThat(Excerpts.beginning("Short.").text()).isEqualTo("Short.");
        assertThat(
                        Excerpts.beginning(
                                        "One sentence of some length that says what happened in the"
                                                + " old town by the sea on Monday evening. "
                                                + LONG)
                                .text())
                .isEqualTo(
                        "One sentence of some length that says what happened in the old town by the"
                                + " sea on Monday evening.");
        assertThat(Excerpts.beginning(LONG).text())
                .startsWith("Grain left the port")
                .endsWith("ports further north …");
    }

    @Test
    void whatever_the_text_pieces_keep_their_marks_and_are_short() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            HighlightedText paragraph = random(random);

            for (HighlightedText piece : Excerpts.best(List.of(paragraph))) {
                String say = "seed " + seed + ": " + shown(paragraph);
                assertThat(piece.marks()).as(say).isNotEmpty();
                assertThat(piece.text().length()).as(say).isLessThan(Excerpts.LONGEST + 60);
                for (Mark mark : piece.marks()) {
                    assertThat(piece.text().substring(mark.start(), mark.end()))
                            .as(say)
                            .startsWith("M");
                }
                assertThat(DirectionMarks.closing(piece.text())).as(say).isEmpty();
            }
        }
    }

    private static HighlightedText random(Random random) {
        String[] between = {" ", " ", " ", ", ", ". ", "; ", "\n", " \u202B", "\u202C ", " \u2067"};
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int words = 1 + random.nextInt(120);
        for (int i = 0; i < words; i++) {
            boolean mark = random.nextInt(9) == 0;
            int start = text.length();
            text.append(mark ? "M" : random.nextBoolean() ? "w" : "ש");
            text.append("abcdefghij", 0, random.nextInt(10));
            if (mark) {
                marks.add(new Mark(start, text.length()));
            }
            text.append(between[random.nextInt(between.length)]);
        }
        return new HighlightedText(text.toString(), marks);
    }

    private static HighlightedText only(String text) {
        List<HighlightedText> best = Excerpts.best(List.of(marked(text)));
        assertThat(best).hasSize(1);
        return best.get(0);
    }

    /** Stars stand around what is marked. */
    private static HighlightedText marked(String starred) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int start = -1;
        for (char c : starred.toCharArray()) {
            if (c != '*') {
                text.append(c);
            } else if (start < 0) {
                start = text.length();
            } else {
                marks.add(new Mark(start, text.length()));
                start = -1;
            }
        }
        return new HighlightedText(text.toString(), marks);
    }

    private static String shown(HighlightedText piece) {
        StringBuilder text = new StringBuilder(piece.text());
        for (int i = piece.marks().size() - 1; i >= 0; i--) {
            Mark mark = piece.marks().get(i);
            text.insert(mark.end(), '*').insert(mark.start(), '*');
        }
        return text.toString();
    }
}
