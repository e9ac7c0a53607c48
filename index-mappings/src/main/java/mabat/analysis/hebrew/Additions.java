package mabat.analysis.hebrew;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        List<PriorEstimator.Attested> attested = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] row = line.split("\t", -1);
            Inflection pattern = Inflection.valueOf(row[0]);
            List<LexiconEntry> forms = new ArrayList<>(pattern.inflect(row[1]));
            if (row.length > 2) {
                for (String form : row[2].split(" ")) {
                    if (!form.isBlank()) {
                        forms.add(LexiconEntry.of(form, row[1], pattern.kind()));
                    }
                }
            }
            entries.addAll(forms);
            forms.forEach(f -> attested.add(new PriorEstimator.Attested(f.form(), WEIGHT)));
        }
        return new Additions(entries, attested);
    }
}
