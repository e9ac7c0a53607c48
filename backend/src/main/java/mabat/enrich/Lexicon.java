package mabat.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final WordReadings readings = new WordReadings();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Node<T> root = new Node<>();
    private final RecentWords recent = new RecentWords(this::numbered);

    private static final class Node<T> {
        private final Map<Integer, Node<T>> next = new HashMap<>();
        private final List<T> meanings = new ArrayList<>();
    }

    /** Is told of every phrase that stands in a text. */
    interface Taker<T> {
        /**
         * @param first number of the phrase's first word in the text
         * @param last number of its last word
         */
        void take(T meaning, int first, int last);
    }

    /**
     * Adds a phrase; a phrase may stand for several things.
     *
     * @param phrase words in dictionary form
     */
    void add(String phrase, T meaning) {
        Node<T> node = root;
        for (WordReadings.Word word : readings.of(phrase)) {
            int number = numbers.computeIfAbsent(word.ownForm(), form -> numbers.size());
            node = node.next.computeIfAbsent(number, key -> new Node<>());
        }
        if (node != root && !node.meanings.contains(meaning)) {
            node.meanings.add(meaning);
        }
    }

    /**
     * Reads a text from left to right; phrases may overlap, and one that begins another is told
     * before it.
     *
     * @return how many words the text has
     */
    int read(String text, Taker<T> taker) {
        List<int[]> words = recent.read(text);
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).length > 0) {
                walk(root, words, at, at, taker);
            }
        }
        return words.size();
    }

    private static <T> void walk(
            Node<T> node, List<int[]> words, int first, int at, Taker<T> taker) {
        if (at >= words.size()) {
            return;
        }
        for (int word : words.get(at)) {
            Node<T> next = node.next.get(word);
            if (next != null) {
                for (T meaning : next.meanings) {
                    taker.take(meaning, first, at);
                }
                walk(next, words, first, at + 1, taker);
            }
        }
    }

    /** For each word of a piece of text, the numbers of the words of phrases that it may be. */
    private int[][] numbered(String piece) {
        List<WordReadings.Word> words = readings.of(piece);
        int[][] numbered = new int[words.size()][];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = numbers(words.get(i).forms());
        }
        return numbered;
    }

    private int[] numbers(List<String> forms) {
        int[] found =
                forms.stream()
                        .limit(MOST_READINGS)
                        .mapToInt(form -> numbers.getOrDefault(form, -1))
                        .filter(number -> number >= 0)
                        .toArray();
        return found.length == 0 ? NOTHING : found;
    }
}
