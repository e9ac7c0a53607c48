package mabat.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mabat.search.Place;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PositionTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Place PLACE =
            new Place("articles-000001", 7, Instant.parse("2026-03-01T12:00:00Z"));

    @Test
    void rounds_that_fail_one_after_the_other_are_remembered_as_one_run() {
        Position position = Position.first(PLACE).taking().ended(PLACE);
        for (int failed = 0; failed < 10_000; failed++) {
            position = position.taking();
        }
        position = position.taking().ended(PLACE).taking().taking().ended(PLACE);

        assertThat(position.voided())
                .containsExactly(new VoidRounds(2, 10_001), new VoidRounds(10_003, 10_003));
        assertThat(position.counts(1)).isTrue();
        assertThat(position.counts(2)).isFalse();
        assertThat(position.counts(10_001)).isFalse();
        assertThat(position.counts(10_002)).isTrue();
        assertThat(position.counts(10_003)).isFalse();
        assertThat(position.counts(10_004)).isTrue();
        assertThat(position.counts(10_005)).as("has not ended").isFalse();
    }

    @Test
    void a_position_is_read_as_it_was_written() {
        Position position = Position.first(PLACE).taking().taking().taking().ended(PLACE);

        assertThat(JSON.readValue(JSON.writeValueAsString(position), Position.class))
                .isEqualTo(position);
    }

    @Test
    void void_rounds_that_were_kept_one_by_one_are_read() {
        String kept =
                "{\"place\":{\"index\":\"articles-000001\",\"sequence\":7,"
                        + "\"at\":\"2026-03-01T12:00:00Z\"},\"round\":9,\"taken\":9,\"voided\":[3,4,8]}";

        Position position = JSON.readValue(kept, Position.class);

        assertThat(position.counts(2)).isTrue();
        assertThat(position.counts(3)).isFalse();
        assertThat(position.counts(8)).isFalse();
        assertThat(position.counts(9)).isTrue();
    }
}
