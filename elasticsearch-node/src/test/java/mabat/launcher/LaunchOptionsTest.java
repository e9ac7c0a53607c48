package mabat.launcher;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LaunchOptionsTest {

    @Test
    void settings_keep_everything_after_the_first_equals_sign() {
        var options = LaunchOptions.parse("node.name=mabat", "path.data=/data/a=b");

        assertThat(options.settings())
                .containsOnly(entry("node.name", "mabat"), entry("path.data", "/data/a=b"));
        assertThat(options.stopAtEndOfInput()).isFalse();
    }

    @Test
    void the_flag_ties_the_node_to_its_parent() {
        assertThat(LaunchOptions.parse("--stop-at-end-of-input").stopAtEndOfInput()).isTrue();
    }

    @Test
    void an_argument_that_is_no_setting_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LaunchOptions.parse("--data"))
                .withMessageContaining("--data");
    }

    @Test
    void a_setting_given_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LaunchOptions.parse("http.port=1", "http.port=2"))
                .withMessageContaining("http.port");
    }
}
