package mabat.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class LoginAttemptsTest {
    private final HandClock clock = new HandClock("2026-03-01T12:00:00Z");
    private final LoginAttempts attempts = new LoginAttempts(clock);

    @Test
    void a_few_slips_cost_nothing() {
        fail("dana", 4);

        assertThat(attempts.attempt("dana", "10.0.0.1")).isEqualTo(Duration.ZERO);
    }

    @Test
    void each_further_failure_doubles_the_wait_up_to_a_minute() {
        fail("dana", 5);
        for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            Duration wait = attempts.attempt("dana", "10.0.0.1");
            assertThat(wait).isEqualTo(Duration.ofSeconds(seconds));
            clock.advance(wait);
            assertThat(attempts.attempt("dana", "10.0.0.1")).isEqualTo(Duration.ZERO);
        }
    }

    @Test
    void a_try_that_has_to_wait_does_not_count() {
        fail("dana", 5);
        attempts.attempt("dana", "10.0.0.1");
        attempts.attempt("dana", "10.0.0.1");

        assertThat(attempts.attempt("dana", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void another_person_does_not_wait_and_case_does_not_help() {
        fail("dana", 5);

        assertThat(attempts.attempt("noa", "10.0.0.1")).isEqualTo(Duration.ZERO);
        assertThat(attempts.attempt(" DANA", "10.0.0.2")).isPositive();
    }

    @Test
    void one_address_that_tries_many_names_has_to_wait_too() {
        for (int i = 0; i < 20; i++) {
            attempts.attempt("name" + i, "10.0.0.1");
        }

        assertThat(attempts.attempt("fresh", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
        assertThat(attempts.attempt("fresh", "10.0.0.2")).isEqualTo(Duration.ZERO);
    }

    @Test
    void signing_in_forgets_the_slips_of_the_name_but_not_all_of_the_address() {
        for (int i = 0; i < 19; i++) {
            attempts.attempt("name" + i, "10.0.0.1");
        }
        attempts.attempt("dana", "10.0.0.1");
        attempts.succeeded("Dana", "10.0.0.1");

        assertThat(attempts.attempt("other", "10.0.0.1")).isEqualTo(Duration.ZERO);
        assertThat(attempts.attempt("another", "10.0.0.1")).isPositive();
        fail("dana", 4);
        assertThat(attempts.attempt("dana", "10.0.0.77")).isEqualTo(Duration.ZERO);
    }

    @Test
    void failures_of_an_hour_ago_do_not_add_up() {
        fail("dana", 5);
        clock.advance(Duration.ofHours(1));
        fail("dana", 4);

        assertThat(attempts.attempt("dana", "10.0.0.1")).isEqualTo(Duration.ZERO);
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.attempt(name, "10.1.0." + i)).isEqualTo(Duration.ZERO);
        }
    }
}
