package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharKindTest {
    @Test
    void every_character_is_what_the_platform_says() {
        for (int i = Character.MIN_VALUE; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            boolean point = Character.getType(c) == Character.NON_SPACING_MARK;
            assertThat(CharKind.isLetter(c)).isEqualTo(Character.isLetter(c));
            assertThat(CharKind.isLetterOrDigit(c)).isEqualTo(Character.isLetterOrDigit(c));
            assertThat(CharKind.isBlank(c)).isEqualTo(Character.isWhitespace(c));
            assertThat(CharKind.isLetterOrPoint(c)).isEqualTo(Character.isLetter(c) || point);
            assertThat(CharKind.isLetterDigitOrPoint(c))
                    .isEqualTo(Character.isLetterOrDigit(c) || point);
        }
    }
}
