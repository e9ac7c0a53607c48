package mabat.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartOptionsTest {
    private static final Path HOME = Path.of("/opt/mabat");

    @Test
    void without_options_the_usual_port_and_the_data_folder_of_the_installation() {
        assertThat(read()).isEqualTo(new StartOptions(8080, HOME.resolve("data"), true, false));
    }

    @Test
    void every_option_is_taken() {
        assertThat(read("--port", "9000", "--data=/tmp/x", "--no-demo", "--open"))
                .isEqualTo(new StartOptions(9000, Path.of("/tmp/x"), false, true));
    }

    @Test
    void the_environment_counts_where_the_command_line_is_silent() {
        TestTerminal terminal = new TestTerminal(HOME, "");
        terminal.settings.put("server.port", "9100");
        terminal.settings.put("mabat.data", "/srv/mabat");
        terminal.settings.put("mabat.demo", "false");

        assertThat(StartOptions.read(List.of(), terminal.terminal))
                .isEqualTo(new StartOptions(9100, Path.of("/srv/mabat"), false, false));
        assertThat(
                        StartOptions.read(
                                List.of("--port=9200", "--data=/x", "--demo"), terminal.terminal))
                .isEqualTo(new StartOptions(9200, Path.of("/x"), true, false));
    }

    @Test
    void a_relative_data_folder_starts_where_the_user_is() {
        assertThat(read("--data", "here").data()).isEqualTo(HOME.resolve("here"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --port eighty     | --port needs a number, not 'eighty'
                    --port 70000      | --port needs a number from 0 to 65535
                    --port            | --port needs a value
                    --colour red      | unknown option --colour; known are --data, --demo
                    --demo --no-demo  | exclude each other
                    extra             | unexpected 'extra'
                    """)
    void wrong_words_are_named(String words, String message) {
        assertThatThrownBy(() -> read(words.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(message);
    }

    private static StartOptions read(String... words) {
        return StartOptions.read(List.of(words), new TestTerminal(HOME, "").terminal);
    }
}
