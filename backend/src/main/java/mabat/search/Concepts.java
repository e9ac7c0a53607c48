package mabat.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.analysis.Acronyms;
import mabat.analysis.AnalysisReport;
import mabat.knowledge.Concept;
import mabat.knowledge.Knowledge;
import mabat.query.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Finds concepts in the words of a query, whatever their form, and what else they are called, in
 * the other language first of all. Immutable; analysing the table takes a moment, so build it once.
 */
public final class Concepts {
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    public Concepts(Collection<Concept> concepts) {
        this(concepts, Map.of());
    }

    /**
     * @param acronyms Hebrew acronyms with what their letters stand for; each is asked for together
     *     with the other, and with what the concepts say of either
     */
    public Concepts(Collection<Concept> concepts, Map<String, List<String>> acronyms) {
        Map<String, Concept> known = new HashMap<>();
        Map<String, Set<String>> other = new LinkedHashMap<>();
        for (Concept concept : concepts) {
            for (String term : concept.english()) {
                join(concept, term, concept.hebrew(), known, other);
                join(concept, term, besides(term, concept.english()), known, other);
            }
            for (String term : concept.hebrew()) {
                join(concept, term, concept.english(), known, other);
                join(concept, term, besides(term, concept.hebrew()), known, other);
            }
        }
        acronyms.forEach((acronym, meanings) -> {
            String letters = acronym.replace("\"", "");
            Concept own =
                    known.getOrDefault(acronym, new Concept(letters, List.of(), List.of(acronym)));
            join(own, acronym, meanings, known, other);
            meanings.stream()
                    .filter(meaning -> meaning.contains(" "))
                    .forEach(meaning -> {
                        join(own, meaning, List.of(acronym), known, other);
                        join(own, meaning, own.english(), known, other);
                    });
        });
        other.forEach(
                (term, terms) -> add(requireNonNull(known.get(term)), term, List.copyOf(terms)));
    }

    private static List<String> besides(String term, List<String> all) {
        return all.stream().filter(other -> !other.equals(term)).toList();
    }

    private static void join(
            Concept concept,
            String term,
            List<String> others,
            Map<String, Concept> known,
            Map<String, Set<String>> all) {
        known.putIfAbsent(term, concept);
        all.computeIfAbsent(term, t -> new LinkedHashSet<>()).addAll(others);
    }

    /** The vocabulary and the places that we know, with Hebrew acronyms. */
    public static Concepts of(Knowledge knowledge) {
        List<Concept> all = new ArrayList<>(knowledge.concepts());
        all.addAll(knowledge.places());
        return new Concepts(all, Acronyms.forQueries());
    }

    /** For tests that are about something else. */
    static Concepts none() {
        return new Concepts(List.of());
    }

    /**
     * Words of a query that name a concept.
     *
     * @param translations what the other language calls it, best first, and then what its own
     *     language calls it besides; at least one
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
