package mabat.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.analysis.AnalysisReport;
import mabat.knowledge.Concept;
import mabat.query.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Finds concepts in the words of a query, whatever their form, and what the other language calls
 * them. Immutable; analysing the table takes a moment, so build it once.
 */
public final class Concepts {
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    public Concepts(Collection<Concept> concepts) {
        for (Concept concept : concepts) {
            concept.english().forEach(term -> add(concept, term, concept.hebrew()));
            concept.hebrew().forEach(term -> add(concept, term, concept.english()));
        }
    }

    /** For tests that are about something else. */
    static Concepts none() {
        return new Concepts(List.of());
    }

    /**
     * Words of a query that name a concept.
     *
     * @param translations what the other language calls it, best first; at least one
     */
    record Found(Concept concept, List<Expression.Word> words, List<String> translations) {}

    /**
     * A term of the table.
     *
     * @param words the forms of each of its words
     */
    private record Entry(Concept concept, List<Form> words, List<String> translations) {}

    /**
     * A word as the index sees it.
     *
     * @param best the most likely dictionary form
     * @param all every form, the written one aside
     */
    private record Form(String best, Set<String> all) {
        /**
         * Each takes the other for a form of itself, so that a rare reading alone is not enough.
         */
        boolean means(Form other) {
            return all.contains(other.best) && other.all.contains(best);
        }
    }

    private void add(Concept concept, String term, List<String> translations) {
        List<Form> words = forms(term);
        if (!words.isEmpty() && !translations.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.get(0).best(), best -> new ArrayList<>())
                    .add(new Entry(concept, words, translations));
        }
    }

    /** The longest concept that starts with the i-th part of a query; null when none does. */
    @Nullable Found at(List<Expression> parts, int i) {
        List<Expression.Word> words = new ArrayList<>();
        List<Form> forms = new ArrayList<>();
        for (int at = i; at < parts.size() && parts.get(at) instanceof Expression.Word word; at++) {
            List<Form> one = forms(word.text());
            if (one.size() != 1) {
                break;
            }
            words.add(word);
            forms.add(one.get(0));
        }
        Entry best = null;
        if (!forms.isEmpty()) {
            for (String first : forms.get(0).all()) {
                for (Entry entry : byFirstWord.getOrDefault(first, List.of())) {
                    boolean longer = best == null || entry.words().size() > best.words().size();
                    if (longer && starts(forms, entry.words())) {
                        best = entry;
                    }
                }
            }
        }
        return best == null
                ? null
                : new Found(
                        best.concept(),
                        List.copyOf(words.subList(0, best.words().size())),
                        best.translations());
    }

    private static boolean starts(List<Form> query, List<Form> term) {
        if (term.size() > query.size()) {
            return false;
        }
        for (int i = 0; i < term.size(); i++) {
            if (!query.get(i).means(term.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Form> forms(String text) {
        List<Form> forms = new ArrayList<>();
        for (AnalysisReport.Token token : AnalysisReport.of(text).tokens()) {
            Set<String> all = new LinkedHashSet<>();
            for (AnalysisReport.Term term : token.terms()) {
                if (!term.asWritten()) {
                    all.add(term.text());
                }
            }
            if (!all.isEmpty()) {
                forms.add(new Form(all.iterator().next(), Set.copyOf(all)));
            }
        }
        return forms;
    }
}
