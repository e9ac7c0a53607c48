package mabat.analysis.hebrew;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table that people keep: cells between tabs. Empty lines and lines that start with
 * {@code #} are no rows.
 *
 * @param line from 1
 */
record TableRow(Path file, int line, List<String> cells) {

    TableRow {
        cells = List.copyOf(cells);
    }

    /** All rows of a file; each has at least so many cells. */
    static List<TableRow> read(Path file, int atLeast) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            TableRow row = new TableRow(file, number, List.of(line.split("\t", -1)));
            if (row.cells().size() < atLeast) {
                throw row.problem(
                        "expected at least "
                                + atLeast
                                + " columns with tabs between them, found "
                                + row.cells().size()
                                + " in '"
                                + line
                                + "'");
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new LexiconSourceException(
                    file,
                    "there is no such file; the tables stand in index-mappings/src/main/lexicon");
        } catch (MalformedInputException e) {
            throw new LexiconSourceException(file, "not UTF-8; save it as UTF-8");
        }
    }

    String cell(int column) {
        return cells.get(column);
    }

    /** The cell, or an empty text when the row is shorter. */
    String optional(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The words of a cell, separated by spaces. */
    List<String> words(int column) {
        return List.of(optional(column).split(" ")).stream().filter(w -> !w.isBlank()).toList();
    }

    LexiconSourceException problem(String problem) {
        return new LexiconSourceException(file, line, problem);
    }
}
