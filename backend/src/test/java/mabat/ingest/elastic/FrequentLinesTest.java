package mabat.ingest.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrequentLinesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final FrequentLines lines = new FrequentLines();

    @Test
    void only_lines_of_very_many_articles_are_remembered() {
        lines.learn(Map.of("many", FrequentLines.MANY, "fewer", FrequentLines.MANY - 1), NOW);

        assertThat(lines.among(Set.of("many", "fewer", "unknown"), NOW))
                .isEqualTo(Map.of("many", FrequentLines.MANY));
    }

    @Test
    void the_one_that_was_not_asked_for_longest_makes_room() {
        for (int i = 0; i < FrequentLines.MOST; i++) {
            lines.learn(Map.of("line " + i, FrequentLines.MANY), NOW);
        }
        lines.among(Set.of("line 0"), NOW);

        lines.learn(Map.of("new", FrequentLines.MANY), NOW);

        assertThat(lines.among(Set.of("line 0", "line 1", "line 2", "new"), NOW))
                .containsOnlyKeys("line 0", "line 2", "new");
    }

    @Test
    void after_a_while_they_are_counted_again() {
        lines.learn(Map.of("many", 3_000), NOW);
        Instant later = NOW.plus(FrequentLines.KEPT);

        assertThat(lines.among(Set.of("many"), later.minus(Duration.ofSeconds(1)))).isNotEmpty();
        assertThat(lines.among(Set.of("many"), later)).isEmpty();
    }
}
