package mabat.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import mabat.article.EnrichedArticle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet about the file, then the articles; a million to a sheet, because a spreadsheet has no
 * room for more. Every cell is a text, so none is a formula.
 */
final class XlsxExport implements ExportWriter {
    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int FLUSH = 200;

    /** The most characters of a cell. */
    private static final int LONGEST_CELL = 32_767;

    private final Workbook workbook;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;

    XlsxExport(OutputStream out) {
        workbook = new Workbook(new StaysOpen(out), "Mabat", "1.0");
    }

    @Override
    public void begin(ExportHead head) throws IOException {
        Worksheet about = workbook.newWorksheet("About");
        int at = 0;
        for (Map.Entry<String, String> line : head.lines().entrySet()) {
            about.inlineString(at, 0, line.getKey());
            about.inlineString(at, 1, text(line.getValue()));
            at++;
        }
        about.finish();
        startSheet();
    }

    private void startSheet() {
        Worksheet next = workbook.newWorksheet(++sheets == 1 ? "Articles" : "Articles " + sheets);
        for (Column column : Column.values()) {
            next.inlineString(0, column.ordinal(), column.heading());
        }
        next.freezePane(0, 1);
        sheet = next;
        row = 1;
    }

    @Override
    public void row(EnrichedArticle article) throws IOException {
        if (row > ROWS_OF_A_SHEET) {
            requireNonNull(sheet).finish();
            startSheet();
        }
        Worksheet here = requireNonNull(sheet, "begin comes first");
        for (Column column : Column.values()) {
            here.inlineString(row, column.ordinal(), text(column.of(article)));
        }
        if (++row % FLUSH == 0) {
            here.flush();
        }
    }

    private static String text(String value) {
        String plain = SafeText.plain(value);
        return plain.length() <= LONGEST_CELL ? plain : plain.substring(0, LONGEST_CELL - 1) + "…";
    }

    @Override
    public void end() throws IOException {
        requireNonNull(sheet, "begin comes first").finish();
        workbook.finish();
    }
}
