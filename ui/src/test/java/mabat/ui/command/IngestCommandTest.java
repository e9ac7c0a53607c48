package mabat.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import mabat.ui.command.FakeServer.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {
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
    void files_are_sent_with_the_local_key_and_every_item_is_reported() throws IOException {
        server.answering(request -> new Answer(200, request.allIndexed()));
        Files.writeString(home.resolve("one.txt"), "Title\n\nText.");
        TestTerminal terminal = new TestTerminal(home, "");

        int status = run(terminal, "one.txt");

        assertThat(status).isZero();
        assertThat(server.requests)
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.path()).isEqualTo("/api/v1/articles?wait=true");
                    assertThat(request.authorization()).isEqualTo("Bearer secret");
                    assertThat(request.body())
                            .isEqualTo("{\"title\":\"Title\",\"text\":\"Text.\"}\n");
                });
        assertThat(terminal.out())
                .contains("indexed", "one.txt:1", "id-1")
                .contains("1 indexed, 0 updated, 0 duplicate, 0 skipped");
    }

    @Test
    void only_the_last_request_waits_until_searches_see_the_articles() {
        server.answering(request -> new Answer(200, request.allIndexed()));
        TestTerminal terminal =
                new TestTerminal(home, "{\"title\":\"a\",\"text\":\"b\"}\n".repeat(600));

        int status = run(terminal, "-");

        assertThat(status).isZero();
        assertThat(server.requests)
                .extracting(FakeServer.Request::path)
                .containsExactly("/api/v1/articles", "/api/v1/articles?wait=true");
    }

    @Test
    void an_unreadable_item_is_reported_in_its_place_and_makes_the_exit_status_1() {
        server.answering(request -> new Answer(200, request.allIndexed()));
        TestTerminal terminal =
                new TestTerminal(
                        home,
                        """
                        {"title":"a","text":"b"}
                        {broken
                        {"title":"c","text":"d"}
                        """);

        int status = run(terminal, "-");

        assertThat(status).isEqualTo(1);
        assertThat(terminal.out().lines().map(line -> line.replaceAll("  +.*", "")).toList())
                .startsWith("indexed", "skipped", "indexed");
        assertThat(terminal.out()).contains("stdin:2", "2 indexed", "1 skipped");
    }

    @Test
    void when_the_server_is_busy_the_same_articles_are_sent_again_after_the_time_it_asks_for() {
        server.answering(request -> new Answer(503, "{\"detail\":\"Elasticsearch is away\"}"))
                .answering(request -> new Answer(200, request.allIndexed()));
        TestTerminal terminal = new TestTerminal(home, "{\"title\":\"a\",\"text\":\"b\"}");

        int status = run(terminal, "-");

        assertThat(status).isZero();
        assertThat(terminal.pauses).containsExactly(Duration.ofSeconds(7));
        assertThat(server.requests).hasSize(2);
        assertThat(server.requests.get(0).body()).isEqualTo(server.requests.get(1).body());
    }

    @Test
    void a_server_that_stays_away_ends_the_run_and_says_what_is_safe() {
        server.answering(request -> new Answer(503, "{\"detail\":\"Elasticsearch is away\"}"));
        TestTerminal terminal = new TestTerminal(home, "{\"title\":\"a\",\"text\":\"b\"}");

        int status = run(terminal, "-");

        assertThat(status).isEqualTo(1);
        assertThat(terminal.err())
                .contains("Elasticsearch is away", "gave up", "0 articles are safe");
    }

    @Test
    void a_refused_key_is_not_tried_again() {
        server.answering(request -> new Answer(401, "{\"detail\":\"This key is not known.\"}"));
        TestTerminal terminal = new TestTerminal(home, "{\"title\":\"a\",\"text\":\"b\"}");

        int status = run(terminal, "-");

        assertThat(status).isEqualTo(1);
        assertThat(server.requests).hasSize(1);
        assertThat(terminal.err()).contains("This key is not known.");
    }

    @Test
    void without_a_running_server_the_message_says_how_to_start_one() throws IOException {
        Files.delete(home.resolve("data").resolve(ServerAddress.FILE));
        TestTerminal terminal = new TestTerminal(home, "");

        assertThatThrownBy(() -> run(terminal, "-"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("./mabat start");
    }

    @Test
    void a_missing_file_is_an_item_of_the_report() {
        server.answering(request -> new Answer(200, request.allIndexed()));
        TestTerminal terminal = new TestTerminal(home, "");

        int status = run(terminal, "none.txt");

        assertThat(status).isEqualTo(1);
        assertThat(terminal.out()).contains("skipped", "There is no such file.");
    }

    private static int run(TestTerminal terminal, String... words) {
        return new IngestCommand().run(List.of(words), terminal.terminal).orElseThrow();
    }
}
