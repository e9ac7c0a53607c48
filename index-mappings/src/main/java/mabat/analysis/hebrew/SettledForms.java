package mabat.analysis.hebrew;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Marks readings that leave no room for others: {@code לאחר} is "after", never {@code ל} and {@code
 * אחר}.
 *
 * <p>A row such as {@code בעזה}, {@code עזה} speaks of a word behind particles. Then {@code עזה} is
 * settled, and readings of the whole as one word disappear, so that the particles still come off.
 */
final class SettledForms {

    private final Set<String> known = new HashSet<>();
    private final Map<String, Set<String>> settled = new HashMap<>();
    private final Map<String, Set<String>> behindParticles = new HashMap<>();
    private final List<LexiconEntry> result = new ArrayList<>();

    private SettledForms() {}

    /** The entries with the rows of this table settled: form, tab, lemmas with spaces between. */
    static List<LexiconEntry> settle(List<LexiconEntry> entries, Path table) throws IOException {
        SettledForms forms = new SettledForms();
        entries.forEach(entry -> forms.known.add(entry.form() + " " + entry.lemma()));
        List<TableRow> rows = new ArrayList<>(TableRow.read(table, 2));
        // Shorter forms first: the longer ones may be those with particles.
        rows.sort(Comparator.comparingInt(row -> row.cell(0).length()));
        for (TableRow row : rows) {
            forms.row(
                    letters(row.cell(0)),
                    row.words(1).stream().map(SettledForms::letters).toList());
        }
        for (LexiconEntry entry : entries) {
            forms.add(entry);
        }
        return forms.result;
    }

    private void row(String form, List<String> lemmas) {
        boolean behind = false;
        for (String lemma : lemmas) {
            String rest = known.contains(form + " " + lemma) ? null : rest(form, lemma);
            if (rest != null) {
                settled.computeIfAbsent(rest, f -> new HashSet<>()).add(lemma);
                behind = true;
            }
        }
        if (behind) {
            // Both are meant: הכנסת is כנסת behind an article and a form of הכנסה.
            behindParticles.put(form, Set.copyOf(lemmas));
            return;
        }
        settled.computeIfAbsent(form, f -> new HashSet<>()).addAll(lemmas);
        for (String lemma : lemmas) {
            if (known.add(form + " " + lemma)) {
                result.add(LexiconEntry.of(form, lemma, FormKind.OTHER).settle());
            }
        }
    }

    /** What is left of the form without particles, if that is a form of the lemma. */
    private @Nullable String rest(String form, String lemma) {
        char[] letters = form.toCharArray();
        for (int cut = 1; cut < letters.length - 1; cut++) {
            String rest = form.substring(cut);
            if (Particles.isChain(letters, 0, cut) && known.contains(rest + " " + lemma)) {
                return rest;
            }
        }
        return null;
    }

    private void add(LexiconEntry entry) {
        if (settled.getOrDefault(entry.form(), Set.of()).contains(entry.lemma())) {
            result.add(entry.settle());
            return;
        }
        Set<String> meant = behindParticles.get(entry.form());
        if (meant == null || meant.contains(entry.lemma())) {
            result.add(entry);
        }
    }

    private static String letters(String word) {
        return LexiconEntry.of(word, word, FormKind.OTHER).form();
    }
}
