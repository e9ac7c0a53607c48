package mabat.analysis.hebrew;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a table of words and how much each counts as evidence. */
final class WordCounts {

    private WordCounts() {}

    /** Rows of word, tab, weight; lines that start with {@code #} are notes. */
    static List<PriorEstimator.Attested> read(Path file) throws IOException {
        List<PriorEstimator.Attested> words = new ArrayList<>();
        for (TableRow row : TableRow.read(file, 2)) {
            String word = LexiconEntry.of(row.cell(0), row.cell(0), FormKind.OTHER).form();
            words.add(new PriorEstimator.Attested(word, weight(row)));
        }
        return words;
    }

    private static double weight(TableRow row) throws LexiconSourceException {
        try {
            return Double.parseDouble(row.cell(1));
        } catch (NumberFormatException e) {
            throw row.problem("the weight '" + row.cell(1) + "' is no number");
        }
    }
}
