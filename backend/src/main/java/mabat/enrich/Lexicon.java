package mabat.enrich;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases that are found in a text in every inflected form, in Hebrew and English. First
 * everything is added, then any number of threads may read.
 *
 * @param <T> what a phrase stands for
 */
final class Lexicon<T> {
    /** Of an ambiguous word only the likeliest base forms count. */
    private static final int MOST_READINGS = 2;

    private static final int[] NOTHING = {};
    private static final int[][] ONE_OTHER_WORD = {NOTHING};

    private final WordReadings readings = new WordReadings();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Where phrases go on after their first word, by its number; null when it begins none. */
    private final List<@Nullable PhraseNode<T>> starts = new ArrayList<>();

    private final RecentWords recent = new RecentWords(this::numbered);

    /** Is told of every phrase that stands in a text. */
    interface Taker<T> {
        /**
         * @param first number of the phrase's first word in the text
         * @param last number of its last word
         * @param start the character at which the first word begins
         * @param end the character behind the last word
         */
        void take(T meaning, int first, int last, int start, int end);
    }

    /**
     * Adds a phrase; a phrase may stand for several things.
     *
     * @param phrase words in dictionary form
     */
    void add(String phrase, T meaning) {
        PhraseNode<T> node = null;
        List<WordReadings.Word> words = readings.of(phrase);
        for (WordReadings.Word word : words) {
            boolean asWritten = words.size() == 1 && WrittenForms.areNeeded(word);
            String form = asWritten ? WrittenForms.marked(word.written()) : word.ownForm();
            int number = numbers.computeIfAbsent(form, key -> numbers.size());
            node = node == null ? start(number) : node.grow(number);
        }
        if (node != null && !node.meanings().contains(meaning)) {
            node.meanings().add(meaning);
        }
    }

    private PhraseNode<T> start(int number) {
        while (starts.size() <= number) {
            starts.add(null);
        }
        PhraseNode<T> start = starts.get(number);
        if (start == null) {
            start = new PhraseNode<>();
            starts.set(number, start);
        }
        return start;
    }

    /**
     * Reads a text from left to right; phrases may overlap, and one that begins another is told
     * before it.
     *
     * @return how many words the text has
     */
    int read(String text, Taker<T> taker) {
        ReadWords words = recent.read(text);
        for (int at = 0; at < words.size(); at++) {
            int end = words.firstNumber(at + 1);
            for (int i = words.firstNumber(at); i < end; i++) {
                int word = words.number(i);
                PhraseNode<T> start = word < starts.size() ? starts.get(word) : null;
                if (start != null) {
                    arrive(start, words, at, at, taker);
                }
            }
        }
        return words.size();
    }

    private static <T> void arrive(
            PhraseNode<T> node, ReadWords words, int first, int at, Taker<T> taker) {
        List<T> meanings = node.meanings();
        for (int i = 0; i < meanings.size(); i++) {
            taker.take(meanings.get(i), first, at, words.start(first), words.end(at));
        }
        if (node.isLeaf() || at + 1 == words.size()) {
            return;
        }
        int end = words.firstNumber(at + 2);
        for (int i = words.firstNumber(at + 1); i < end; i++) {
            PhraseNode<T> next = node.next(words.number(i));
            if (next != null) {
                arrive(next, words, first, at + 1, taker);
            }
        }
    }

    /** For each word of a piece of text, the numbers of the words of phrases that it may be. */
    private int[][] numbered(String piece) {
        List<WordReadings.Word> words = readings.of(piece);
        int[][] numbered = new int[words.size()][];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = numbers(words.get(i));
        }
        return numbered.length == 1 && numbered[0] == NOTHING ? ONE_OTHER_WORD : numbered;
    }

    private int[] numbers(WordReadings.Word word) {
        List<String> written = WrittenForms.of(word.written());
        int forms = Math.min(MOST_READINGS, word.forms().size());
        int[] found = new int[forms + written.size()];
        int size = 0;
        for (int i = 0; i < found.length; i++) {
            String form = i < forms ? word.forms().get(i) : written.get(i - forms);
            Integer number = numbers.get(form);
            if (number != null && !contains(found, size, number)) {
                found[size++] = number;
            }
        }
        return size == 0 ? NOTHING : Arrays.copyOf(found, size);
    }

    private static boolean contains(int[] numbers, int size, int number) {
        for (int i = 0; i < size; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }
}
