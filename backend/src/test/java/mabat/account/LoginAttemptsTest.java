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

        assertThat(attempts.wait("dana", "10.0.0.1")).isEqualTo(Duration.ZERO);
    }

    @Test
    void each_further_failure_doubles_the_wait_up_to_a_minute() {
        fail("dana", 5);
        assertThat(attempts.wait("dana", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
        fail("dana", 1);
        assertThat(attempts.wait("dana", "10.0.0.1")).isEqualTo(Duration.ofSeconds(2));
        fail("dana", 5);
        assertThat(attempts.wait("dana", "10.0.0.1")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void the_wait_passes() {
        fail("dana", 6);
        clock.advance(Duration.ofSeconds(2));

        assertThat(attempts.wait("dana", "10.0.0.1")).isEqualTo(Duration.ZERO);
    }

    @Test
    void another_person_does_not_wait_and_case_does_not_help() {
        fail("dana", 9);

        assertThat(attempts.wait("noa", "10.0.0.1")).isEqualTo(Duration.ZERO);
        assertThat(attempts.wait(" DANA", "10.0.0.2")).isPositive();
    }

    @Test
    void one_address_that_tries_many_names_waits_longer_and_longer() {
        for (int i = 0; i < 40; i++) {
            attempts.failed("name" + i, "10.0.0.1");
        }

        assertThat(attempts.wait("fresh", "10.0.0.1")).isEqualTo(Duration.ofMinutes(15));
        assertThat(attempts.wait("fresh", "10.0.0.2")).isEqualTo(Duration.ZERO);
    }

    @Test
    void signing_in_forgets_the_slips_of_the_name() {
        fail("dana", 6);
        attempts.succeeded("Dana");

        assertThat(attempts.wait("dana", "10.0.0.1")).isEqualTo(Duration.ZERO);
    }

    @Test
    void failures_of_an_hour_ago_do_not_add_up() {
        fail("dana", 9);
        clock.advance(Duration.ofHours(1));
        fail("dana", 1);

        assertThat(attempts.wait("dana", "10.0.0.1")).isEqualTo(Duration.ZERO);
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed(name, "10.0.0." + i);
        }
    }
}
