package mabat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Pace pace = new Pace();

    @Test
    void batches_grow_while_they_are_written_quickly_and_stop_growing() {
        pace.took(250, Duration.ofMillis(300));
        assertThat(pace.articles()).isEqualTo(312);

        for (int i = 0; i < 20; i++) {
            pace.took(pace.articles(), Duration.ofMillis(300));
        }
        assertThat(pace.articles()).isEqualTo(Pace.MOST);
    }

    @Test
    void a_slow_batch_halves_the_next_one_but_never_below_the_fewest() {
        pace.took(250, Duration.ofSeconds(6));
        assertThat(pace.articles()).isEqualTo(125);

        for (int i = 0; i < 20; i++) {
            pace.took(pace.articles(), Duration.ofSeconds(6));
        }
        assertThat(pace.articles()).isEqualTo(Pace.FEWEST);
    }

    @Test
    void neither_a_middling_batch_nor_a_short_one_changes_anything() {
        pace.took(250, Duration.ofSeconds(3));
        pace.took(20, Duration.ofMillis(10));

        assertThat(pace.articles()).isEqualTo(Pace.FIRST);
    }

    @Test
    void long_articles_make_a_batch_of_few() {
        assertThat(pace.isEnough(10, 1_000_000)).isFalse();
        assertThat(pace.isEnough(10, 2_500_000)).isTrue();
        assertThat(pace.isEnough(250, 1_000)).isTrue();
    }
}
