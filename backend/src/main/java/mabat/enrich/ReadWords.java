package mabat.enrich;

import java.util.Arrays;

/** The words of a text: what each may be, and where it stands. */
final class ReadWords {
    /** What the words may be, one word's numbers behind those of the word before. */
    private int[] numbers;

    /** Where the numbers of each word begin; one more than there are words. */
    private int[] begins;

    private int[] starts;
    private int[] ends;
    private int size;

    /**
     * @param expected about how many words there will be
     */
    ReadWords(int expected) {
        numbers = new int[expected + 1];
        begins = new int[expected + 2];
        starts = new int[expected + 1];
        ends = new int[expected + 1];
    }

    /** Adds a word that may be none, one or two of those that are known. */
    void add(int one, int other, int start, int end) {
        int used = begin(2);
        if (one != RecentWords.NONE) {
            numbers[used++] = one;
        }
        if (other != RecentWords.NONE) {
            numbers[used++] = other;
        }
        finish(used, start, end);
    }

    void add(int[] reading, int start, int end) {
        int used = begin(reading.length);
        System.arraycopy(reading, 0, numbers, used, reading.length);
        finish(used + reading.length, start, end);
    }

    private int begin(int more) {
        int used = begins[size];
        if (used + more > numbers.length) {
            numbers = Arrays.copyOf(numbers, (used + more) * 2);
        }
        if (size == starts.length) {
            begins = Arrays.copyOf(begins, size * 2 + 1);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        return used;
    }

    private void finish(int used, int start, int end) {
        starts[size] = start;
        ends[size++] = end;
        begins[size] = used;
    }

    int size() {
        return size;
    }

    /** Where the numbers of what a word may be begin; they end where the next word's begin. */
    int firstNumber(int word) {
        return begins[word];
    }

    /** One of those numbers. */
    int number(int at) {
        return numbers[at];
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
