package mabat.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EnrichCommandTest {
    @TempDir private Path home;

    @Test
    void lines_come_back_in_order_with_what_was_found() {
        TestTerminal screen =
                new TestTerminal(
                        home,
                        """
                        {"id":"1","title":"בלארוס וסין","text":"לוקשנקו נפגש עם שי ג'ינפינג.","date":"2023-03-01","desk":"world"}

                        {"id":"2","title":"Rain","text":"It rained."}
                        """);

        int status = new EnrichCommand().run(List.of(), screen.terminal).orElseThrow();

        assertThat(status).isZero();
        List<JsonNode> lines = lines(screen);
        JsonNode first = lines.get(0);
        assertThat(first.path("id").stringValue()).isEqualTo("1");
        assertThat(first.path("desk").stringValue()).isEqualTo("world");
        assertThat(first.path("countries").toString()).isEqualTo("[\"BY\",\"CN\"]");
        assertThat(first.path("leaders").toString()).contains("xi-jinping", "alexander-lukashenko");
        assertThat(first.path("people").get(0).path("names").toString())
                .contains("Lukashenko", "לוקשנקו");
        assertThat(first.path("date").stringValue()).isEqualTo("2023-03-01");
        assertThat(first.path("date_origin").stringValue()).isEqualTo("feed");
        JsonNode second = lines.get(1);
        assertThat(second.path("countries").isEmpty()).isTrue();
        assertThat(second.path("date").isNull()).isTrue();
    }

    @Test
    void a_bad_line_is_named_and_costs_none_of_its_neighbours() {
        TestTerminal screen =
                new TestTerminal(
                        home,
                        """
                        {"title":"One","text":""}
                        {"title":
                        [1]
                        {"title":"Four","text":"","date":"soon"}
                        {"title":7,"text":""}
                        {"title":"Six","text":""}
                        """);

        int status = new EnrichCommand().run(List.of(), screen.terminal).orElseThrow();

        assertThat(status).isEqualTo(1);
        List<JsonNode> lines = lines(screen);
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0).path("title").stringValue()).isEqualTo("One");
        for (int bad : List.of(2, 3, 4, 5)) {
            assertThat(lines.get(bad - 1).path("line").intValue()).isEqualTo(bad);
            assertThat(lines.get(bad - 1).path("error").stringValue()).isNotEmpty();
        }
        assertThat(lines.get(5).path("title").stringValue()).isEqualTo("Six");
    }

    private static List<JsonNode> lines(TestTerminal screen) {
        JsonMapper mapper = new JsonMapper();
        return screen.out().lines().map(mapper::readTree).toList();
    }
}
