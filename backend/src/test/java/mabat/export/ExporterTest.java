package mabat.export;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mabat.account.HandClock;
import mabat.article.EntityRef;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.search.InMemoryArticleScroll;
import mabat.search.InMemoryArticleSearcher;
import mabat.search.TestCriteria;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ExporterTest {
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")";
    private static final Criteria RAIN =
            Criteria.of("rain")
                    .withSelection(FacetField.COUNTRY, FacetSelection.anyOf(List.of("BY")));

    private final InMemoryArticleSearcher articles = new InMemoryArticleSearcher();
    private final Exporter exporter =
            new Exporter(
                    TestCriteria.reader(),
                    new InMemoryArticleScroll(articles),
                    Map.of("mabat", "9.9"),
                    new HandClock("2026-03-01T12:00:00Z"));

    @BeforeEach
    void articles() {
        for (int i = 0; i < 5; i++) {
            articles.add(
                    anArticle()
                            .withId("a" + i)
                            .at("https://example.org/" + i)
                            .titled(i == 0 ? FORMULA + " rain" : "Rain, \"heavy\"\u202e " + i)
                            .saying("גשם וגם rain " + i, "Second\nline " + i)
                            .about(EntityRef.country("BY"), EntityRef.country("PL"))
                            .onTopics("climate", "trade")
                            .build());
        }
        articles.add(anArticle().withId("other").titled("Sun").saying("Sun").build());
    }

    private byte[] file(ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Exporter.Export export = ((Exporter.Opening.Ready) exporter.open(RAIN)).export()) {
            assertThat(export.total()).isEqualTo(5);
            export.write(format, out, written -> {});
        }
        return out.toByteArray();
    }

    private String text(ExportFormat format) throws IOException {
        return new String(file(format), StandardCharsets.UTF_8);
    }

    @Test
    void csv_has_a_head_and_every_match_and_no_formula() throws IOException {
        String csv = text(ExportFormat.CSV);

        assertThat(csv).startsWith("\uFEFF\"# query\",\"rain\"").doesNotContain("\u202e");
        List<CSVRecord> rows =
                CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords();
        assertThat(rows.subList(0, 5))
                .extracting(row -> row.get(0) + "=" + row.get(1))
                .containsExactly(
                        "# query=rain",
                        "# country=BY",
                        "# exported=2026-03-01T12:00:00Z",
                        "# articles=5",
                        "# mabat=9.9");
        assertThat(rows.get(5).get(0)).isEqualTo("id");
        assertThat(rows).hasSize(11);
        assertThat(rows.subList(6, 11))
                .allSatisfy(row -> assertThat(row.get(1)).matches("(?s)('=|Rain, \"heavy\" ).*"))
                .extracting(row -> row.get(8))
                .containsOnly("BY; PL");
    }

    @Test
    void json_lines_hold_the_whole_text_unchanged() throws IOException {
        String[] lines = text(ExportFormat.JSONL).split("\n", -1);

        assertThat(lines).hasSize(7);
        JsonNode head = JsonMapper.shared().readTree(lines[0]).path("export");
        assertThat(head.path("criteria").toString())
                .isEqualTo("{\"country\":[\"BY\"],\"q\":[\"rain\"]}");
        assertThat(head.path("articles").asInt(0)).isEqualTo(5);
        JsonNode article = JsonMapper.shared().readTree(lines[1]);
        assertThat(article.path("text").size()).isEqualTo(2);
        assertThat(article.path("topics").toString()).isEqualTo("[\"climate\",\"trade\"]");
        assertThat(text(ExportFormat.JSONL)).contains(FORMULA.replace("\"", "\\\""));
    }

    @Test
    void a_spreadsheet_opens_with_texts_only() throws IOException {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file(ExportFormat.XLSX)))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("About", "Articles");
            List<Row> about = sheets.get(0).read();
            assertThat(about.get(0).getCellText(1)).isEqualTo("rain");
            List<Row> rows = sheets.get(1).read();
            assertThat(rows).hasSize(6);
            assertThat(rows.get(0).getCellText(1)).isEqualTo("title");
            List<String> titles = new ArrayList<>();
            rows.subList(1, 6).forEach(row -> titles.add(row.getCellText(1)));
            assertThat(titles).contains(FORMULA + " rain", "Rain, \"heavy\" 1");
            rows.forEach(row -> row.forEach(cell -> assertThat(cell.getFormula()).isNull()));
        }
    }

    @Test
    void ris_has_a_record_for_each() throws IOException {
        String ris = text(ExportFormat.RIS);

        assertThat(ris.split("TY  - NEWS\r\n", -1)).hasSize(6);
        assertThat(ris)
                .contains("N1  - query: rain\r\n", "UR  - https://example.org/3\r\n")
                .contains("DA  - 2023/03/01/\r\n")
                .doesNotContain("\u202e");
        assertThat(ris.lines().filter(line -> !line.isEmpty()))
                .allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
    }

    @Test
    void an_export_ends_when_its_reader_has_gone() {
        assertThatThrownBy(
                        () -> {
                            try (Exporter.Export export =
                                    ((Exporter.Opening.Ready) exporter.open(RAIN)).export()) {
                                export.write(
                                        ExportFormat.CSV,
                                        new ByteArrayOutputStream(),
                                        written -> {
                                            throw new IllegalStateException(
                                                    "gone after " + written);
                                        });
                            }
                        })
                .hasMessage("gone after 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "\u202a=1", "\u0000=1"})
    void what_would_be_a_formula_is_a_text(String text) {
        assertThat(SafeText.cell(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "", "ארה\"ב", "1-2", "'"})
    void other_texts_stay_as_they_are(String text) {
        assertThat(SafeText.cell(text)).isEqualTo(text);
    }
}
