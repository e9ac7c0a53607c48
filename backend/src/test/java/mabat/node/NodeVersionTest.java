package mabat.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeVersionTest {

    @Test
    void numbers_are_compared_as_numbers() {
        assertThat(NodeVersion.parse("9.10.0")).isGreaterThan(NodeVersion.parse("9.5.2"));
        assertThat(NodeVersion.parse("10.0.0")).isGreaterThan(NodeVersion.parse("9.99.99"));
        assertThat(NodeVersion.parse("9.5.2-SNAPSHOT")).isEqualTo(NodeVersion.parse("9.5.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "9.5", "nine", "9.5.99999999999"})
    void what_is_no_version_is_named(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NodeVersion.parse(text))
                .withMessageContaining(text);
    }
}
