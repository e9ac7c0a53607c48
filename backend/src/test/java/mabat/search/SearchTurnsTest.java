package mabat.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchTurnsTest {
    private final SearchTurns turns = new SearchTurns(2);

    @Test
    void the_third_of_two_at_a_time_does_not_run() {
        Optional<String> inner =
                turns.run(
                        "a",
                        () ->
                                turns.run("a", () -> turns.run("a", () -> "third").orElse("no"))
                                        .orElse(""));

        assertThat(inner).contains("no");
    }

    @Test
    void others_are_not_kept_waiting() {
        assertThat(
                        turns.run(
                                "a",
                                () ->
                                        turns.run("a", () -> turns.run("b", () -> "b").orElse(""))
                                                .orElse("")))
                .contains("b");
    }

    @Test
    void a_search_that_fails_gives_its_turn_back() {
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() ->
                            turns.run(
                                    "a",
                                    () -> {
                                        throw new IllegalStateException("failed");
                                    }));
        }
        assertThat(turns.run("a", () -> "ok")).contains("ok");
    }
}
