package mabat.analysis.hebrew;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a table of words and how much each counts as evidence. */
final class WordCounts {

    private WordCounts() {}

    /** Rows of word, tab, weight; lines that start with {@code #} are notes. */
    static List<PriorEstimator.Attested> read(Path file) throws IOException {
        List<PriorEstimator.Attested> words = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] row = line.split("\t", -1);
                String word = LexiconEntry.of(row[0], row[0], FormKind.OTHER).form();
                words.add(new PriorEstimator.Attested(word, Double.parseDouble(row[1])));
            }
        }
        return words;
    }
}
