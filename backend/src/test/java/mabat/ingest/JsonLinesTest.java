package mabat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

    @Test
    void a_broken_line_in_the_middle_costs_none_of_its_neighbours() {
        List<IngestItem> items =
                read(
                        """
                        {"title":"one","text":"a"}
                        {"title":"two","text":
                        {"title":"three","text":"c"}
                        """);

        assertThat(items).hasSize(3);
        assertThat(titles(items)).containsExactly("one", "three");
        assertThat(items.get(1))
                .isInstanceOfSatisfying(
                        IngestItem.Unreadable.class,
                        broken -> {
                            assertThat(broken.malformed()).isTrue();
                            assertThat(broken.place()).isEqualTo(new ItemPlace("test", 2));
                            assertThat(broken.reason()).startsWith("Not valid JSON");
                        });
    }

    @Test
    void blank_lines_are_passed_over_but_counted() {
        List<IngestItem> items = read("\n\n{\"title\":\"one\",\"text\":\"a\"}\r\n\n");

        assertThat(items).extracting(item -> item.place().line()).containsExactly(3);
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_first_line() {
        assertThat(titles(read("\uFEFF{\"title\":\"כותרת\",\"text\":\"\"}")))
                .containsExactly("כותרת");
    }

    @Test
    void a_line_over_the_limit_is_reported_with_its_size_and_the_next_one_is_read() {
        String huge = "{\"title\":\"x\",\"text\":\"" + "a".repeat(5000) + "\"}";
        byte[] bytes =
                (huge + "\n{\"title\":\"next\",\"text\":\"\"}").getBytes(StandardCharsets.UTF_8);

        List<IngestItem> items = new ArrayList<>();
        new JsonLines(new ByteArrayInputStream(bytes), "test", 1000).forEachRemaining(items::add);

        assertThat(reason(items.get(0))).contains(String.valueOf(huge.length()), "1000");
        assertThat(titles(items)).containsExactly("next");
    }

    @Test
    void bytes_that_are_no_utf8_are_reported() {
        byte[] windows1255 = {'{', (byte) 0xE0, (byte) 0xE1, '}'};

        List<IngestItem> items = new ArrayList<>();
        new JsonLines(new ByteArrayInputStream(windows1255), "test", 1000)
                .forEachRemaining(items::add);

        assertThat(reason(items.get(0))).isEqualTo("The line is not valid UTF-8.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"text":"a"}                               | Field 'title' is missing or blank.
                    {"title":"  ","text":"a"}                  | Field 'title' is missing or blank.
                    {"title":"a"}                              | Field 'text' is missing
                    {"title":"a","text":"b","colour":"red"}    | Unknown field 'colour'; known are id, url
                    {"title":7,"text":"b"}                     | Field 'title' must be a string, not a number.
                    {"title":["a"],"text":"b"}                 | Field 'title' must be a string, not an array.
                    {"title":"a","text":"b","id":"x y"}        | Field 'id' must be
                    {"title":"a","text":"b","id":"a/b"}        | Field 'id' must be
                    {"title":"a","text":"b","url":"nowhere"}   | Field 'url' must be an absolute
                    {"title":"a","text":"b","url":"file:///x"} | Field 'url' must be an absolute
                    [1]                                        | Expected a JSON object
                    "text"                                     | Expected a JSON object
                    {"title":"a","title":"b","text":""}        | Not valid JSON
                    {"title":"a","text":"b"} trailing          | Not valid JSON
                    """)
    void what_is_wrong_is_said(String line, String reason) {
        assertThat(reason(read(line).get(0))).startsWith(reason);
    }

    @Test
    void null_means_absent() {
        IngestItem item = read("{\"title\":\"a\",\"text\":\"b\",\"url\":null}").get(0);

        assertThat(item)
                .isInstanceOfSatisfying(
                        IngestItem.Readable.class,
                        readable -> assertThat(readable.article().url()).isNull());
    }

    @Test
    void deep_nesting_is_refused_before_it_costs_anything() {
        assertThat(reason(read("[".repeat(100_000)).get(0))).startsWith("Not valid JSON");
    }

    private static List<IngestItem> read(String text) {
        List<IngestItem> items = new ArrayList<>();
        new JsonLines(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "test",
                        1_000_000)
                .forEachRemaining(items::add);
        return items;
    }

    private static List<String> titles(List<IngestItem> items) {
        return items.stream()
                .filter(IngestItem.Readable.class::isInstance)
                .map(item -> ((IngestItem.Readable) item).article().title())
                .toList();
    }

    private static String reason(IngestItem item) {
        return item instanceof IngestItem.Unreadable unreadable ? unreadable.reason() : "";
    }
}
