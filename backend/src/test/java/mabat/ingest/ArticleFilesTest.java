package mabat.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mabat.article.IncomingArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFilesTest {
    private static final String HEBREW =
            """
            שר החוץ נפגש עם עמיתו היווני

            השניים דנו ב"הסכם הגז" ובשיתוף פעולה ביטחוני, כך נמסר ממשרד החוץ.

            הפגישה הבאה תתקיים באתונה.
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "windows-1255", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-8"})
    void hebrew_text_is_read_in_every_usual_encoding(String charset) throws IOException {
        Path file = write("a.txt", HEBREW.getBytes(Charset.forName(charset)));

        IncomingArticle article = article(file);

        assertThat(article.title()).isEqualTo("שר החוץ נפגש עם עמיתו היווני");
        assertThat(article.text()).startsWith("השניים דנו ב\"הסכם הגז\"").endsWith("באתונה.");
    }

    @Test
    void english_text_in_windows_1252_keeps_its_quotes() throws IOException {
        String text =
                "Ministers meet in Athens\n\nThe minister called it “historic” — and left.\n\nMore talks follow.";
        Path file = write("a.txt", text.getBytes(Charset.forName("windows-1252")));

        assertThat(article(file).text()).contains("“historic” — and");
    }

    @Test
    void an_empty_file_is_reported() throws IOException {
        assertThat(reason(write("a.txt", new byte[0]))).isEqualTo("The file is empty.");
        assertThat(reason(write("a.jsonl", new byte[0]))).isEqualTo("The file is empty.");
        assertThat(reason(write("a.html", new byte[0]))).isEqualTo("The file is empty.");
        assertThat(reason(write("b.txt", utf8(" \n\t\n"))))
                .isEqualTo("The file holds only white space.");
    }

    @Test
    void a_binary_file_with_a_text_name_is_reported() throws IOException {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);

        assertThat(reason(write("a.txt", bytes))).contains("binary");
    }

    @Test
    void a_file_that_is_not_there_and_one_of_an_unknown_kind_are_reported() throws IOException {
        assertThat(reason(folder.resolve("none.txt"))).isEqualTo("There is no such file.");
        assertThat(reason(write("a.zip", new byte[] {1}))).startsWith("Unknown kind of file");
    }

    @Test
    void a_json_file_may_hold_one_article_or_several() throws IOException {
        Path one = write("one.json", utf8("{\"title\":\"a\",\"text\":\"b\"}"));
        Path several =
                write("several.json", utf8("[{\"title\":\"a\",\"text\":\"b\"},{\"title\":\"c\"}]"));

        assertThat(items(one)).hasSize(1);
        assertThat(items(several))
                .extracting(item -> item.place().line(), Object::getClass)
                .containsExactly(
                        tuple(1, IngestItem.Readable.class), tuple(2, IngestItem.Unreadable.class));
    }

    @Test
    void a_web_page_gives_its_text_and_what_it_says_about_itself() throws IOException {
        Path file =
                write(
                        "page.html",
                        utf8(
                                """
                                <!doctype html><html lang="en"><head><meta charset="utf-8">
                                <title>Ministers meet | Our Paper</title>
                                <link rel="canonical" href="https://paper.example/2023/03/ministers">
                                <script type="application/ld+json">
                                {"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
                                 "headline":"Ministers meet in Athens","datePublished":"2023-03-01T10:15:00+02:00",
                                 "author":{"name":"Dana Roe"},"publisher":{"name":"Our Paper"}}]}
                                </script></head><body><nav><a href="/">Home</a> <a href="/x">World</a></nav>
                                <article><h1>Ministers meet in Athens</h1>
                                <p>The two foreign ministers met in Athens on Wednesday, and spoke for three hours about
                                gas, shipping and defence, their offices said in a joint statement after the talks.</p>
                                <p>They agreed to meet again in June, in Nicosia, where the leaders of three countries
                                will be present, and to form a committee that prepares the agreement they want.</p>
                                </article><footer>All rights reserved</footer></body></html>
                                """));

        IncomingArticle article = article(file);

        assertThat(article.title()).isEqualTo("Ministers meet in Athens");
        assertThat(article.url()).isEqualTo("https://paper.example/2023/03/ministers");
        assertThat(article.outlet()).isEqualTo("Our Paper");
        assertThat(article.author()).isEqualTo("Dana Roe");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.published()).isEqualTo("2023-03-01T10:15:00+02:00");
        assertThat(article.text())
                .startsWith("The two foreign ministers")
                .contains("\n\nThey agreed")
                .doesNotContain("World", "All rights");
    }

    @Test
    void folders_are_walked_in_order_and_hidden_or_unknown_files_left_out() throws IOException {
        write("b.txt", utf8("b"));
        write("a.jsonl", utf8("{}"));
        write("notes.md", utf8("x"));
        write(".hidden.txt", utf8("x"));
        Files.createDirectories(folder.resolve(".git"));
        Files.write(folder.resolve(".git/c.txt"), utf8("x"));

        assertThat(ArticleFiles.below(List.of(folder)))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("a.jsonl", "b.txt");
    }

    @Test
    void a_first_line_too_long_for_a_title_is_reported() throws IOException {
        assertThat(reason(write("a.txt", utf8("word ".repeat(1000)))))
                .contains("should be the title");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<IngestItem> items(Path file) {
        try (Stream<IngestItem> items = ArticleFiles.read(file)) {
            return items.toList();
        }
    }

    private static IncomingArticle article(Path file) {
        IngestItem item = items(file).get(0);
        if (item instanceof IngestItem.Readable readable) {
            return readable.article();
        }
        throw new AssertionError("not readable: " + item);
    }

    private static String reason(Path file) {
        return items(file).get(0) instanceof IngestItem.Unreadable unreadable
                ? unreadable.reason()
                : "";
    }
}
