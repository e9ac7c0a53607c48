package mabat.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private final TestTerminal terminal = new TestTerminal(Path.of("/"), "");
    private final Commands commands =
            new Commands(
                    Map.of(
                            "start", (words, on) -> OptionalInt.empty(),
                            "fail",
                                    (words, on) -> {
                                        throw new UsageException("needs " + words);
                                    }),
                    terminal.terminal);

    @Test
    void without_a_command_it_starts() {
        assertThat(commands.run(List.of())).isEmpty();
        assertThat(commands.run(List.of("--port", "1"))).isEmpty();
    }

    @Test
    void an_unknown_command_names_the_known_ones() {
        assertThat(commands.run(List.of("dance"))).hasValue(2);
        assertThat(terminal.err()).contains("'dance'", "fail, start");
    }

    @Test
    void wrong_words_are_reported_under_the_name_of_the_command() {
        assertThat(commands.run(List.of("fail", "x"))).hasValue(2);
        assertThat(terminal.err()).isEqualTo("mabat fail: needs [x]\n");
    }
}
