package mabat.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts how often a text is looked at: twice the text, twice the looks, whatever the text. */
class LinearReadingTest {
    private static final Knowledge KNOWLEDGE = Knowledge.standard();
    private static final int SIZE = 40_000;

    /** A text that counts the looks at it. */
    private static final class Watched implements CharSequence {
        private final String text;
        private long looks;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "א",
                "ה",
                "ולכשמה",
                "א\"",
                "א'",
                "''",
                "a",
                "a.",
                "U.S.",
                "The ",
                "United ",
                "United States of ",
                "President of the United States of America ",
                "ארצות הברית של ",
                "שר החוץ של ",
                "רוסיהולדימיר",
                "Georgia, ",
                "ירדן ו",
                "x'",
                "-",
                "\n",
            })
    void reading_takes_steps_in_proportion_to_the_text(String piece) {
        long once = looks(piece.repeat(SIZE / piece.length()));
        long twice = looks(piece.repeat(2 * SIZE / piece.length()));

        assertThat(twice).isLessThan(once * 22 / 10);
        assertThat(once).isLessThan(100L * SIZE);
    }

    private static long looks(String text) {
        Watched watched = new Watched(text);
        KNOWLEDGE.sightings(List.of(watched), null);
        return watched.looks;
    }
}
