package mabat.analysis.hebrew;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives spellings and names of one word one lemma: {@code תורכיה} and {@code טורקיה}. */
final class SameWords {

    private SameWords() {}

    /** The entries with lemmas replaced; rows of the table: lemma, tab, its other spellings. */
    static List<LexiconEntry> unite(List<LexiconEntry> entries, Path table) throws IOException {
        Map<String, String> canonical = new HashMap<>();
        for (TableRow row : TableRow.read(table, 2)) {
            for (String other : row.words(1)) {
                canonical.put(letters(other), letters(row.cell(0)));
            }
        }
        Map<String, FormKind> kinds = new HashMap<>();
        entries.forEach(entry -> kinds.putIfAbsent(entry.lemma(), entry.kind().group()));
        List<LexiconEntry> result = new ArrayList<>();
        for (LexiconEntry entry : entries) {
            String lemma = canonical.getOrDefault(entry.lemma(), entry.lemma());
            result.add(new LexiconEntry(entry.form(), lemma, entry.kind(), entry.settled()));
        }
        canonical.forEach((other, lemma) -> {
            if (!kinds.containsKey(other)) {
                FormKind kind = kinds.getOrDefault(lemma, FormKind.NAME);
                result.add(LexiconEntry.of(other, lemma, kind));
            }
        });
        return result;
    }

    private static String letters(String word) {
        return LexiconEntry.of(word, word, FormKind.OTHER).lemma();
    }
}
