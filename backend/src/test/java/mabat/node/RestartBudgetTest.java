package mabat.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartBudgetTest {

    private long now;
    private final RestartBudget budget = new RestartBudget(() -> now);

    @Test
    void three_restarts_in_ten_minutes_are_allowed_and_a_fourth_is_not() {
        for (int i = 0; i < 3; i++) {
            assertThat(budget.allowsAnother()).isTrue();
            now += Duration.ofMinutes(1).toNanos();
        }

        assertThat(budget.allowsAnother()).isFalse();
    }

    @Test
    void restarts_of_long_ago_do_not_count() {
        for (int i = 0; i < 20; i++) {
            assertThat(budget.allowsAnother()).isTrue();
            now += Duration.ofMinutes(4).toNanos();
        }
    }
}
