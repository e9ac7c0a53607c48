package mabat.analysis.hebrew;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Our own words: news vocabulary, names, acronyms, modern loan words, and spellings that mean a
 * word of the word list.
 *
 * @param entries forms with their lemmas
 * @param attested the forms as evidence that the words are in use
 */
record Additions(List<LexiconEntry> entries, List<PriorEstimator.Attested> attested) {

    private static final double WEIGHT = 2;

    Additions {
        entries = List.copyOf(entries);
        attested = List.copyOf(attested);
    }

    /** Rows of pattern, lemma, further forms separated by spaces, note. */
    static Additions read(Path file) throws IOException {
        List<LexiconEntry> entries = new ArrayList<>();
        for (TableRow row : TableRow.read(file, 2)) {
            Inflection pattern = pattern(row);
            String lemma = row.cell(1);
            if (lemma.chars().noneMatch(Letters::isHebrew)) {
                throw row.problem("the word '" + lemma + "' has no Hebrew letter");
            }
            entries.addAll(pattern.inflect(lemma));
            for (String form : row.words(2)) {
                entries.add(LexiconEntry.of(form, lemma, pattern.kind()));
            }
        }
        return of(entries);
    }

    /** The words of both. */
    Additions and(Additions others) {
        List<LexiconEntry> allEntries = new ArrayList<>(entries);
        allEntries.addAll(others.entries);
        List<PriorEstimator.Attested> allAttested = new ArrayList<>(attested);
        allAttested.addAll(others.attested);
        return new Additions(allEntries, allAttested);
    }

    /** These forms, each as evidence that its word is in use. */
    static Additions of(List<LexiconEntry> entries) {
        return new Additions(
                entries,
                entries.stream()
                        .map(entry -> new PriorEstimator.Attested(entry.form(), WEIGHT))
                        .toList());
    }

    private static Inflection pattern(TableRow row) throws LexiconSourceException {
        for (Inflection pattern : Inflection.values()) {
            if (pattern.name().equals(row.cell(0))) {
                return pattern;
            }
        }
        throw row.problem(
                "no inflection pattern '"
                        + row.cell(0)
                        + "'; known are "
                        + Arrays.toString(Inflection.values()));
    }
}
