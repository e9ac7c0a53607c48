package mabat.enrich;

import java.util.Arrays;

/** The words of a text: what each may be, and where it stands. */
final class ReadWords {
    private int[][] readings;
    private int[] starts;
    private int[] ends;
    private int size;

    /**
     * @param expected about how many words there will be
     */
    ReadWords(int expected) {
        readings = new int[expected + 1][];
        starts = new int[expected + 1];
        ends = new int[expected + 1];
    }

    void add(int[] reading, int start, int end) {
        if (size == starts.length) {
            readings = Arrays.copyOf(readings, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        readings[size] = reading;
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    /** The numbers of the words of phrases that a word may be. */
    int[] reading(int word) {
        return readings[word];
    }

    /** The character at which a word, or the piece of text that it is a part of, begins. */
    int start(int word) {
        return starts[word];
    }

    /** The character behind that piece. */
    int end(int word) {
        return ends[word];
    }
}
