package mabat.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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

    @Test
    void hostile_lines_become_error_lines_and_it_goes_on() {
        List<String> bad =
                List.of(
                        "{\"title\":\"Long\",\"text\":\"" + "x".repeat(10_000_000) + "\"}",
                        "y".repeat(17_000_000),
                        "{\"title\":\"Deep\",\"x\":" + "[".repeat(200_000) + "]}",
                        "{\"title\":null,\"text\":null}",
                        "null",
                        "{\"title\":\"Broken \u00c3\u0028\"}",
                        "{\"title\":\"Number\",\"x\":" + "9".repeat(100_000) + "}",
                        "{\"title\":\"Date\",\"date\":\"2023-02-31\"}",
                        "{\"title\":\"Two\"} {\"title\":\"in one line\"}",
                        "\u0000");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < bad.size(); i++) {
            String good =
                    (i == 0 ? "\uFEFF" : "") + "{\"id\":\"" + i + "\",\"title\":\"China\"}\r\n";
            bytes.writeBytes(good.getBytes(StandardCharsets.UTF_8));
            // one of them is no UTF-8
            bytes.writeBytes(bad.get(i).getBytes(StandardCharsets.ISO_8859_1));
            bytes.writeBytes("\r\n \r\n".getBytes(StandardCharsets.UTF_8));
        }
        TestTerminal screen = new TestTerminal(home, bytes.toByteArray());

        int status = new EnrichCommand().run(List.of(), screen.terminal).orElseThrow();

        assertThat(status).isEqualTo(1);
        List<JsonNode> lines = lines(screen);
        assertThat(lines).hasSize(2 * bad.size());
        for (int i = 0; i < bad.size(); i++) {
            JsonNode good = lines.get(2 * i);
            assertThat(good.path("id").stringValue()).isEqualTo(Integer.toString(i));
            assertThat(good.path("countries").toString()).isEqualTo("[\"CN\"]");
            JsonNode error = lines.get(2 * i + 1);
            assertThat(error.path("line").intValue()).isEqualTo(3 * i + 2);
            assertThat(error.path("error").stringValue())
                    .as("line %s", 3 * i + 2)
                    .isNotEmpty()
                    .hasSizeLessThan(600);
        }
    }

    @Test
    void odd_but_good_lines_are_answered() {
        TestTerminal screen =
                new TestTerminal(
                        home,
                        """
                        {"title":"Nulls","text":null,"date":null,"outlet":null,"language":null,"id":null}
                        {"title":"Unknown \\ud800","text":"China","x":{"y":[1,2,{"z":null}]},"countries":"mine"}
                        {"title":"Same","title":"Twice","text":""}\
                        """);

        new EnrichCommand().run(List.of(), screen.terminal);

        List<JsonNode> lines = lines(screen);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).path("removed").isArray()).isTrue();
        assertThat(lines.get(1).path("x").toString()).isEqualTo("{\"y\":[1,2,{\"z\":null}]}");
        assertThat(lines.get(1).path("countries").toString()).isEqualTo("[\"CN\"]");
    }

    private static List<JsonNode> lines(TestTerminal screen) {
        JsonMapper mapper = new JsonMapper();
        return screen.out().lines().map(mapper::readTree).toList();
    }
}
