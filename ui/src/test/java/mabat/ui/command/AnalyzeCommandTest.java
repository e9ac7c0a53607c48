package mabat.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalyzeCommandTest {
    @Test
    void every_token_is_shown_with_its_place_and_the_rules_that_made_its_terms() {
        TestTerminal terminal = new TestTerminal(Path.of("/"), "");

        int status =
                new AnalyzeCommand().run(List.of("נשיא ארה\"ב"), terminal.terminal).orElseThrow();

        assertThat(status).isZero();
        assertThat(terminal.out())
                .contains("0-4     נשיא", "5-10    ארה\"ב", "surface: ", "acronym: ")
                .contains("title.exact");
    }

    @Test
    void an_empty_text_says_that_there_is_nothing() {
        TestTerminal terminal = new TestTerminal(Path.of("/"), "");

        new AnalyzeCommand().run(List.of(" ! "), terminal.terminal);

        assertThat(terminal.out()).contains("nothing to index");
    }
}
