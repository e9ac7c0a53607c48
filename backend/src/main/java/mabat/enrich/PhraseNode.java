package mabat.enrich;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where phrases that begin with the same words part. Words are numbers, kept sorted and searched by
 * halves.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseNode<T> {
    private int[] words = new int[2];
    private final List<PhraseNode<T>> nodes = new ArrayList<>(2);
    private final List<T> meanings = new ArrayList<>(1);

    /** What the phrase that ends here stands for. */
    List<T> meanings() {
        return meanings;
    }

    boolean isLeaf() {
        return nodes.isEmpty();
    }

    /** The node behind a word; absent when no phrase goes on with it. */
    @Nullable PhraseNode<T> next(int word) {
        int at = Arrays.binarySearch(words, 0, nodes.size(), word);
        return at < 0 ? null : nodes.get(at);
    }

    /** The node behind a word, which is new or known. */
    PhraseNode<T> grow(int word) {
        int size = nodes.size();
        int at = Arrays.binarySearch(words, 0, size, word);
        if (at >= 0) {
            return nodes.get(at);
        }
        int place = -at - 1;
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        System.arraycopy(words, place, words, place + 1, size - place);
        words[place] = word;
        PhraseNode<T> node = new PhraseNode<>();
        nodes.add(place, node);
        return node;
    }
}
