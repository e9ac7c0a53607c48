package mabat.analysis.hebrew;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code acronyms.tsv} for the builder: acronym, its inflected forms, what its letters stand
 * for (several with {@code |} between them). The meanings are for queries; index terms never
 * contain them.
 */
final class AcronymTable {

    private AcronymTable() {}

    /** The acronyms and their forms as words. */
    static Additions additions(Path file) throws IOException {
        List<LexiconEntry> entries = new ArrayList<>();
        for (TableRow row : TableRow.read(file, 1)) {
            String acronym = row.cell(0);
            int gershayim = acronym.indexOf('"');
            if (gershayim < 1 || gershayim != acronym.length() - 2) {
                throw row.problem(
                        "'" + acronym + "' needs a straight \" before its last letter, as in ח\"כ");
            }
            entries.addAll(Inflection.ACRONYM.inflect(acronym));
            for (String form : row.words(1)) {
                entries.add(LexiconEntry.of(form, acronym, FormKind.ACRONYM));
            }
        }
        return Additions.of(entries);
    }
}
