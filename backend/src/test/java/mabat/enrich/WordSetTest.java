package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {
    private final WordSet words =
            new WordSet(List.of("general", "gendral", "dr", "a", "השר", "élan"));

    @Test
    void words_are_found_where_they_stand() {
        assertThat(words.has("the general said", 4, 11)).isTrue();
        assertThat(words.has("the general said", 4, 10)).isFalse();
        assertThat(words.has("אמר השר", 4, 7)).isTrue();
        assertThat(words.has("a", 0, 1)).isTrue();
    }

    @Test
    void words_alike_in_the_letters_that_are_looked_at_first_are_told_apart() {
        assertThat(words.has("gendral", 0, 7)).isTrue();
        assertThat(words.has("genxral", 0, 7)).isFalse();
        assertThat(words.has("generxl", 0, 7)).isFalse();
    }

    @Test
    void the_beginning_of_a_word_with_the_same_hash_is_no_word() {
        assertThat(new WordSet(List.of("a\u74C0aa")).has("a\u74C0a", 0, 3)).isFalse();
    }

    @Test
    void capitals_count_only_where_asked() {
        assertThat(words.has("General", 0, 7)).isFalse();
        assertThat(words.hasLower("General", 0, 7)).isTrue();
        assertThat(words.hasLower("DR", 0, 2)).isTrue();
        assertThat(words.hasLower("Éric", 0, 4)).isFalse();
        assertThat(words.hasLower("Élan", 0, 4)).isTrue();
    }
}
