package mabat.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows of a reviewed TSV table; lines that start with {@code #} and empty lines are skipped. */
final class Table {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private Table() {}

    /** The rows of the table of this name beside the tests; each has at least this many columns. */
    static List<List<String>> rows(String name, int columns) {
        List<List<String>> rows =
                text(name)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> Stream.of(line.split("\t", -1)).map(Table::unescape).toList())
                        .toList();
        for (List<String> row : rows) {
            if (row.size() < columns) {
                throw new IllegalStateException(name + " has a short row: " + row);
            }
        }
        return rows;
    }

    /** Invisible characters are written as \\uXXXX so that a reviewer sees them. */
    private static String unescape(String cell) {
        return ESCAPE.matcher(cell)
                .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
    }

    private static String text(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
