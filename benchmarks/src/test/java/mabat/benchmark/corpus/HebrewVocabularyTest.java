package mabat.benchmark.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import mabat.analysis.hebrew.FormKind;
import mabat.analysis.hebrew.WordForms;
import org.junit.jupiter.api.Test;

class HebrewVocabularyTest {
    /** What Hebrew grammar lets stand before a form: never an article before a bound noun. */
    private static final Map<FormKind, Set<String>> PARTICLES =
            Map.of(
                    FormKind.NOUN, Set.of("", "ה", "ב", "ל", "כ", "מה", "וה"),
                    FormKind.ADJECTIVE, Set.of("", "ה"),
                    FormKind.CONSTRUCT, Set.of("", "ב", "ל", "כ", "מ", "ו"),
                    FormKind.POSSESSED, Set.of("", "ב", "ל", "כ", "מ", "ו"),
                    FormKind.VERB, Set.of("", "ש"),
                    FormKind.INFINITIVE, Set.of("ל"),
                    FormKind.OTHER, Set.of(""));

    private static final Map<String, Set<FormKind>> KINDS = new HashMap<>();
    private static final Map<String, Set<String>> LEMMAS = new HashMap<>();

    static {
        WordForms.forEach(reading -> {
            KINDS.computeIfAbsent(reading.form(), form -> EnumSet.noneOf(FormKind.class))
                    .add(reading.kind());
            LEMMAS.computeIfAbsent(reading.form(), form -> new HashSet<>()).add(reading.lemma());
        });
    }

    @Test
    void every_word_is_a_form_of_the_word_list_behind_particles_it_may_take() {
        assertEquals(List.of(), words().stream().filter(word -> !grammatical(word)).toList());
    }

    @Test
    void words_are_inflected() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (String word : words()) {
            LEMMAS.getOrDefault(word, Set.of())
                    .forEach(lemma ->
                            forms.computeIfAbsent(lemma, key -> new HashSet<>()).add(word));
        }
        long several = forms.values().stream().filter(some -> some.size() > 2).count();

        assertTrue(several > 300, several + " words in more than two forms");
    }

    private static List<String> words() {
        HebrewVocabulary vocabulary = new HebrewVocabulary();
        SplittableRandom random = new SplittableRandom(11);
        List<String> words = new ArrayList<>();
        for (int clause = 0; clause < 3_000; clause++) {
            StringBuilder text = new StringBuilder();
            vocabulary.clause(text, 6, random);
            words.addAll(List.of(text.toString().split(" ")));
        }
        return words;
    }

    private static boolean grammatical(String word) {
        return PARTICLES.entrySet().stream()
                .anyMatch(allowed ->
                        allowed.getValue().stream()
                                .anyMatch(particle -> is(word, particle, allowed.getKey())));
    }

    private static boolean is(String word, String particle, FormKind kind) {
        return word.startsWith(particle)
                && KINDS.getOrDefault(word.substring(particle.length()), Set.of()).contains(kind);
    }
}
