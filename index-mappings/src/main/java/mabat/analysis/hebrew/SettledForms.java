package mabat.analysis.hebrew;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Marks readings that leave no room for others: {@code לאחר} is "after", never {@code ל} and {@code
 * אחר}.
 */
final class SettledForms {

    private SettledForms() {}

    /** The entries with the rows of this table settled: form, tab, lemmas with spaces between. */
    static List<LexiconEntry> settle(List<LexiconEntry> entries, Path table) throws IOException {
        Map<String, Set<String>> lemmasOf = new HashMap<>();
        for (String line : Files.readAllLines(table)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] row = line.split("\t", -1);
                Set<String> lemmas = new HashSet<>();
                for (String lemma : row[1].split(" ")) {
                    lemmas.add(LexiconEntry.of(lemma, lemma, FormKind.OTHER).lemma());
                }
                lemmasOf.put(LexiconEntry.of(row[0], row[0], FormKind.OTHER).form(), lemmas);
            }
        }
        List<LexiconEntry> result = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (LexiconEntry entry : entries) {
            boolean settled = lemmasOf.getOrDefault(entry.form(), Set.of()).contains(entry.lemma());
            result.add(settled ? entry.settle() : entry);
            if (settled) {
                found.add(entry.form() + " " + entry.lemma());
            }
        }
        lemmasOf.forEach((form, lemmas) -> {
            for (String lemma : lemmas) {
                if (!found.contains(form + " " + lemma)) {
                    result.add(LexiconEntry.of(form, lemma, FormKind.OTHER).settle());
                }
            }
        });
        return result;
    }
}
