package mabat.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.article.TextPlace;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases looked for in texts, in any of their forms. They stand by the forms of their
 * first words, so that a text is read once however many they are.
 */
final class SaidWords {
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /** Of all their words. */
    private final CharArrayMap<String> forms = new CharArrayMap<>(16, false);

    /**
     * @param forms of each word
     * @param rank 0 for the one that is preferred where several begin
     */
    private record Phrase(List<Set<String>> forms, int rank) {
        boolean standsIn(List<Forms.Word> words, int from) {
            if (from + forms.size() > words.size()) {
                return false;
            }
            // the first word is how it was found
            for (int i = 1; i < forms.size(); i++) {
                if (words.get(from + i).inflected().stream().noneMatch(forms.get(i)::contains)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Where several begin at one place, the longest is meant. */
    SaidWords(Collection<String> phrases) {
        List<List<Set<String>>> longestFirst =
                phrases.stream()
                        .map(SaidWords::forms)
                        .filter(words -> !words.isEmpty())
                        .sorted(Comparator.comparingInt(words -> -words.size()))
                        .toList();
        for (int rank = 0; rank < longestFirst.size(); rank++) {
            Phrase phrase = new Phrase(longestFirst.get(rank), rank);
            phrase.forms().forEach(word -> word.forEach(form -> forms.put(form, form)));
            for (String form : phrase.forms().getFirst()) {
                byFirst.computeIfAbsent(form, none -> new ArrayList<>()).add(phrase);
            }
        }
    }

    private static List<Set<String>> forms(String phrase) {
        return Forms.words(phrase).stream().map(word -> Set.copyOf(word.inflected())).toList();
    }

    /**
     * Where a text says them.
     *
     * @param paragraph of the places
     */
    Set<TextPlace> in(String text, int paragraph) {
        Set<TextPlace> places = new LinkedHashSet<>();
        List<Forms.Word> words = Forms.words(text, forms);
        for (int first = 0; first < words.size(); first++) {
            Phrase phrase = at(words, first);
            if (phrase != null) {
                int last = first + phrase.forms().size() - 1;
                places.add(
                        new TextPlace(paragraph, words.get(first).start(), words.get(last).end()));
            }
        }
        return places;
    }

    private @Nullable Phrase at(List<Forms.Word> words, int first) {
        Phrase best = null;
        for (String form : words.get(first).inflected()) {
            for (Phrase phrase : byFirst.getOrDefault(form, List.of())) {
                if ((best == null || phrase.rank() < best.rank())
                        && phrase.standsIn(words, first)) {
                    best = phrase;
                }
            }
        }
        return best;
    }
}
