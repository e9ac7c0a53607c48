package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecentWordsTest {
    /** Every piece is one word whose only reading is its number in order of appearance. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<String> analysed = new ArrayList<>();
    private final RecentWords recent = new RecentWords(this::analyse);

    private int[][] analyse(String piece) {
        analysed.add(piece);
        return new int[][] {{number(piece)}};
    }

    private int number(String piece) {
        return numbers.computeIfAbsent(piece, key -> numbers.size());
    }

    @Test
    void marks_around_a_word_are_left_out_and_its_place_is_told() {
        ReadWords words = recent.read("  (\"Peace\", she said…");

        assertThat(analysed).containsExactly("Peace", "she", "said");
        assertThat(words.start(0)).isEqualTo(4);
        assertThat(words.end(0)).isEqualTo(9);
    }

    @Test
    void what_was_read_is_not_read_again() {
        recent.read("ירושלים ירושלים, Jerusalem Jerusalem");

        assertThat(analysed).containsExactly("ירושלים", "Jerusalem");
    }

    @Test
    void words_that_differ_in_anything_are_never_taken_for_each_other() {
        String letters = "abcאבםש'\"-’״׳–\u05B8é0\u0000Ж";
        Random random = new Random(20260302);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder("a");
            for (int more = random.nextInt(i % 100 == 0 ? 40 : 4); more > 0; more--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String piece = text.append("b").toString();
            assertThat(recent.piece(piece)[0][0]).as(piece).isEqualTo(number(piece));
        }
    }

    @Test
    void words_with_the_same_beginning_and_end_are_never_taken_for_each_other() {
        for (int i = 0; i < 100_000; i++) {
            String beginning = "abcdefgh" + i;
            assertThat(recent.piece(beginning)[0][0]).isEqualTo(number(beginning));
            String both = beginning + "ijklmnop";
            assertThat(recent.piece(both)[0][0]).isEqualTo(number(both));
        }
    }
}
