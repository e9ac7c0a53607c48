package mabat.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiseTest {
    @ParameterizedTest
    @CsvSource({
        // worked out by hand: 2 * sum of observed * ln(observed / expected)
        "10, 100, 0, 100, 14.390",
        "10, 100, 5, 100, 1.834",
        "20, 100, 5, 100, 10.925",
    })
    void score_is_the_log_likelihood_ratio(
            long now, long all, long before, long allBefore, double score) {
        assertThat(Rise.score(now, all, before, allBefore)).isCloseTo(score, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0, 10", "5, 10, 5, 10", "1, 10, 9, 10", "0, 0, 0, 0", "5, 100, 5, 50"})
    void what_does_not_rise_scores_nothing(long now, long all, long before, long allBefore) {
        assertThat(Rise.score(now, all, before, allBefore)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0, 0", "3, 3, 0, 10", "3, 3, 10, 11", "7, 7, 0, 1"})
    void full_and_empty_windows_have_a_finite_score(
            long now, long all, long before, long allBefore) {
        assertThat(Rise.score(now, all, before, allBefore)).isFinite().isNotNegative();
    }
}
