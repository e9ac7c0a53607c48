package mabat.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mabat.ui.command.FakeServer.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReenrichCommandTest {
    @TempDir Path home;
    private final FakeServer server = new FakeServer();

    @BeforeEach
    void announce() throws IOException {
        server.announceIn(home.resolve("data"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void it_starts_and_says_how_far_it_is() {
        server.answering(request ->
                new Answer(
                        202,
                        """
                        {"status":"running","total":500,"done":100,"per_second":250.5,
                        "seconds_left":2}\
                        """));
        TestTerminal terminal = new TestTerminal(home, "");

        assertThat(run(terminal)).isZero();
        assertThat(run(terminal, "status")).isZero();

        assertThat(terminal.out())
                .contains("running: 100 of 500 articles, 250.5 a second, 2 s left");
        assertThat(server.requests)
                .extracting(FakeServer.Request::path)
                .containsOnly("/api/v1/re-enrichment");
    }

    @Test
    void it_says_when_there_is_nothing_to_do() {
        server.answering(request ->
                new Answer(200, "{\"status\":\"done\",\"total\":7,\"done\":7,\"stale\":0}"));
        TestTerminal terminal = new TestTerminal(home, "");

        assertThat(run(terminal)).isZero();

        assertThat(terminal.out())
                .contains("the last one: done, 7 of 7 articles; every article is up to date");
    }

    @Test
    void a_refusal_is_told_and_ends_with_one() {
        server.answering(request -> new Answer(409, "{\"detail\":\"Noa has started one.\"}"));
        TestTerminal terminal = new TestTerminal(home, "");

        assertThat(run(terminal, "start")).isEqualTo(1);

        assertThat(terminal.err()).contains("mabat reenrich: Noa has started one.");
    }

    @Test
    void other_words_are_a_mistake() {
        TestTerminal terminal = new TestTerminal(home, "");

        assertThatThrownBy(() -> run(terminal, "everything"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("start, status or cancel");
    }

    private static int run(TestTerminal terminal, String... words) {
        return new ReenrichCommand().run(List.of(words), terminal.terminal).orElseThrow();
    }
}
