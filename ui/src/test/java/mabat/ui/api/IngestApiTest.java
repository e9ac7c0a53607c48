package mabat.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import mabat.account.Role;
import mabat.failure.DependencyUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class IngestApiTest {
    private static final String PATH = "/api/v1/articles";
    private static final String NDJSON = "application/x-ndjson";

    private final Rest rest = new Rest(ApiServer.url(), ApiServer.key(Role.EDITOR));

    @Test
    void every_line_is_answered_with_what_became_of_it() {
        Rest.Answer first =
                rest.post(
                        PATH,
                        NDJSON,
                        """
                        {"id":"i1","title":"One","text":"a"}

                        {"id":"i2","title":"שתיים","text":"ב"}
                        """);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().toString())
                .isEqualTo(
                        "{\"items\":[{\"line\":1,\"id\":\"i1\",\"outcome\":\"indexed\"},"
                                + "{\"line\":3,\"id\":\"i2\",\"outcome\":\"indexed\"}]}");

        Rest.Answer second =
                rest.post(
                        PATH + "?wait=true",
                        "application/jsonl",
                        """
                        {"id":"i1","title":"One","text":"a"}
                        {"id":"i2","title":"שתיים","text":"אחרת"}
                        """);

        assertThat(second.json().toString())
                .isEqualTo(
                        "{\"items\":[{\"line\":1,\"id\":\"i1\",\"outcome\":\"duplicate\"},"
                                + "{\"line\":2,\"id\":\"i2\",\"outcome\":\"updated\"}]}");
    }

    @Test
    void one_object_or_an_array_may_come_as_json() {
        assertThat(
                        rest.postJson(
                                        PATH,
                                        "{\n \"id\":\"j1\",\n \"title\":\"T\",\n \"text\":\"\"}")
                                .json()
                                .path("items")
                                .path(0)
                                .path("outcome")
                                .asString(""))
                .isEqualTo("indexed");
        JsonNode items =
                rest.postJson(
                                PATH,
                                "[{\"id\":\"j2\",\"title\":\"T\",\"text\":\"\"},{\"text\":\"\"}]")
                        .json()
                        .path("items");
        assertThat(items.path(0).path("outcome").asString("")).isEqualTo("indexed");
        assertThat(items.path(1).path("line").asInt(0)).isEqualTo(2);
        assertThat(items.path(1).path("outcome").asString("")).isEqualTo("skipped");
    }

    @Test
    void a_broken_line_costs_none_of_its_neighbours() {
        Rest.Answer answer =
                rest.post(
                        PATH,
                        NDJSON,
                        """
                        {"id":"b1","title":"One","text":"a"}
                        {"id":"b2","title":
                        {"id":"b3","title":"Three","text":"c"}
                        not json either
                        """);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.json().path("line").asInt(0)).isEqualTo(2);
        JsonNode items = answer.json().path("items");
        assertThat(items.size()).isEqualTo(4);
        assertThat(items.path(0).path("outcome").asString("")).isEqualTo("indexed");
        assertThat(items.path(1).path("outcome").asString("")).isEqualTo("skipped");
        assertThat(items.path(1).path("reason").asString("")).contains("Not valid JSON");
        assertThat(items.path(2).path("outcome").asString("")).isEqualTo("indexed");
        assertThat(answer.detail()).contains("Line 2", "All other lines were taken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'title':'T','text':'x','tags':'y'}|Unknown field 'tags'; known are id, url",
                "{'text':'x'}|'title' is missing",
                "{'title':' ','text':'x'}|'title' is missing",
                "{'title':'T'}|'text' is missing",
                "{'title':7,'text':'x'}|must be a string",
                "{'title':'T','text':'x','url':'ftp://x'}|http or https",
                "{'title':'T','text':'x','id':'_x'}|'id' must be",
                "{'title':'T','text':'x','published':'soon'}|'published' cannot be read",
            })
    void a_line_that_says_the_wrong_thing_is_skipped_with_the_reason(String line, String reason) {
        Rest.Answer answer = rest.post(PATH, NDJSON, line.replace('\'', '"'));

        assertThat(answer.status()).isEqualTo(200);
        JsonNode item = answer.json().path("items").path(0);
        assertThat(item.path("outcome").asString("")).isEqualTo("skipped");
        assertThat(item.path("reason").asString("")).contains(reason);
        assertThat(item.has("id")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "[]"})
    void nothing_sent_is_nothing_done(String body) {
        Rest.Answer answer = rest.postJson(PATH, body.equals("[]") ? body : "[]");
        Rest.Answer lines = rest.post(PATH, NDJSON, body.equals("[]") ? "" : body);

        assertThat(answer.json().toString()).isEqualTo("{\"items\":[]}");
        assertThat(lines.json().toString()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void broken_json_as_a_whole_is_a_broken_first_line() {
        Rest.Answer answer = rest.postJson(PATH, "[{\"title\":\"T\",");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("line").asInt(0)).isEqualTo(1);
    }

    @Test
    void another_content_type_is_refused_with_the_ones_that_are_read() {
        for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded"}) {
            Rest.Answer answer = rest.post(PATH, type, "{\"title\":\"T\",\"text\":\"\"}");

            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.detail()).contains(NDJSON, "application/jsonl", "application/json");
        }
    }

    @Test
    void a_line_that_is_too_long_is_skipped_and_the_next_one_taken() {
        Rest.Answer answer =
                rest.post(
                        PATH,
                        NDJSON,
                        "{\"title\":\"T\",\"text\":\""
                                + "x".repeat(11_000)
                                + "\"}\n{\"id\":\"l2\",\"title\":\"T\",\"text\":\"\"}");

        JsonNode items = answer.json().path("items");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(items.path(0).path("reason").asString("")).contains("bytes; the most is");
        assertThat(items.path(1).path("outcome").asString("")).isEqualTo("indexed");
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_it_is_read() {
        Rest.Answer answer = rest.post(PATH, NDJSON, "x".repeat(3_000_000));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.detail()).contains("20 articles");
    }

    @Test
    void too_many_lines_are_refused_too() {
        String line = "{\"title\":\"T\",\"text\":\"\"}\n";

        assertThat(rest.post(PATH, NDJSON, line.repeat(20)).status()).isEqualTo(200);
        assertThat(rest.post(PATH, NDJSON, line.repeat(21)).status()).isEqualTo(413);
    }

    @Test
    void while_elasticsearch_is_away_nothing_is_acknowledged() {
        var writer = ApiServer.bean(MemoryWriter.class);
        writer.failWith(new DependencyUnavailableException("Elasticsearch", "away", null));
        try {
            Rest.Answer answer = rest.post(PATH, NDJSON, "{\"title\":\"T\",\"text\":\"\"}");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).contains("5");
            assertThat(answer.json().has("items")).isFalse();
        } finally {
            writer.failWith(null);
        }
    }

    @Test
    void a_misspelt_parameter_is_refused_before_anything_is_taken() {
        assertThat(rest.post(PATH + "?Wait=true", NDJSON, "").detail())
                .isEqualTo("Unknown parameter 'Wait'; known are wait.");
        assertThat(rest.post(PATH + "?wait=maybe", NDJSON, "").status()).isEqualTo(400);
    }
}
