package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
    private static final String LETTERS =
            "abcXYZ019אבםש \t\n.,'\"-–’״׳\u05B8\u00A0éÉİıßΣσЖж\uD83D\uDE00٣ⅣẬậ語";

    @Test
    void words_are_lower_case_letters_and_digits_and_texts_end_with_a_zero() {
        assertThat(bytes("The U.S., 21-year-old", "צה\"ל: שלום"))
                .isEqualTo("the u s 21 year old\0צה ל שלום\0");
    }

    @Test
    void any_text_gives_what_its_words_as_strings_would_give() {
        Random random = new Random(20260301);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            List<String> words = asStrings(text.toString());
            PlainWords plain = PlainWords.of(List.of(text.toString()));
            assertThat(new String(plain.bytes(), StandardCharsets.UTF_8))
                    .as("'%s'", text)
                    .isEqualTo(String.join(" ", words) + "\0");
            assertThat(plain.size()).isEqualTo(words.size());
        }
    }

    @Test
    void equal_words_have_equal_hashes_wherever_they_stand() {
        PlainWords words = PlainWords.of(List.of("Rain, rain", "ruin RAIN"));

        assertThat(words.hash(0)).isEqualTo(words.hash(1)).isEqualTo(words.hash(3));
        assertThat(words.hash(2)).isNotEqualTo(words.hash(0));
    }

    @Test
    void readers_count_what_stands_between_blanks() {
        PlainWords words = PlainWords.of(List.of("Twenty-one, U.S. – and", "ארה\"ב", "--"));

        assertThat(words.counted(0)).isEqualTo(3);
        assertThat(words.counted(1)).isEqualTo(1);
        assertThat(words.counted(2)).isZero();
        assertThat(words.counted()).isEqualTo(4);
    }

    private static String bytes(String... texts) {
        return new String(PlainWords.of(List.of(texts)).bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> asStrings(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            plain.append(Character.isLetterOrDigit(c) ? c : ' ');
        }
        return List.of(plain.toString().strip().split(" +")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
