package mabat.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import mabat.article.EnrichedArticle;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * RFC 4180 with a byte order mark, by which spreadsheets know UTF-8. The head is rows whose first
 * cell starts with {@code #}.
 */
final class CsvExport implements ExportWriter {
    private final CSVPrinter printer;
    private final Writer writer;

    CsvExport(OutputStream out) throws IOException {
        writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        printer =
                new CSVPrinter(
                        writer,
                        CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get());
    }

    @Override
    public void begin(ExportHead head) throws IOException {
        writer.write('\uFEFF');
        for (Map.Entry<String, String> line : head.lines().entrySet()) {
            printer.printRecord("# " + line.getKey(), SafeText.cell(line.getValue()));
        }
        printer.printRecord(Arrays.stream(Column.values()).map(Column::heading).toList());
    }

    @Override
    public void row(EnrichedArticle article) throws IOException {
        printer.printRecord(
                Arrays.stream(Column.values())
                        .map(column -> SafeText.cell(column.of(article)))
                        .toList());
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }
}
