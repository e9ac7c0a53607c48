package mabat.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One example of the query language, from the table {@code examples.tsv} beside this class. The
 * help page and the documentation show them; each finds something in the demo corpus.
 *
 * @param section the key of a group of rules: words, written, near, fields, dates, quotes
 * @param rule the key of the rule it is an example of; a rule may have several in a row
 * @param english the query with operators in English
 * @param hebrew the same rule in Hebrew, not always a translation
 */
public record QueryExample(String section, String rule, String english, String hebrew) {
    private static final int CELLS = 4;

    /** Every example, in reading order. */
    public static List<QueryExample> all() {
        try (InputStream table =
                        Objects.requireNonNull(
                                QueryExample.class.getResourceAsStream("examples.tsv"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(QueryExample::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static QueryExample read(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalStateException("Not four cells in examples.tsv: " + line);
        }
        return new QueryExample(cells[0], cells[1], cells[2], cells[3]);
    }
}
