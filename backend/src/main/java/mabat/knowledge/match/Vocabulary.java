package mabat.knowledge.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words that names are made of, as numbers. A word of six letters or more is also found under
 * looser spelling: double vav and yod count once, an alef inside the word not at all ({@code
 * לוקאשנקו}, {@code לוקשנקו}). On shorter words that would turn ordinary ones into names.
 */
final class Vocabulary {
    static final int UNKNOWN = -1;
    private static final int SHORTEST_LOOSE = 6;
    private static final int LONGEST_LOOSE = 40;

    private String[] words = new String[1024];
    private int[] hashes = new int[1 << 12];
    private int size;
    private final Map<String, Integer> loose = new HashMap<>();

    /** The number of a word, which is new or known. */
    int add(char[] letters, int from, int to) {
        int known = find(letters, from, to);
        if (known != UNKNOWN) {
            return known;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size] = new String(letters, from, to - from);
        size++;
        if (size * 3 > hashes.length) {
            rehash(hashes.length * 2);
        } else {
            insert(size - 1);
        }
        return size - 1;
    }

    /** The number of a word, exactly as written; {@link #UNKNOWN} when no name contains it. */
    int find(char[] letters, int from, int to) {
        int mask = hashes.length - 1;
        int at = hash(letters, from, to) & mask;
        while (hashes[at] != 0) {
            int number = hashes[at] - 1;
            if (same(words[number], letters, from, to)) {
                return number;
            }
            at = (at + 1) & mask;
        }
        return UNKNOWN;
    }

    /** Lets a word that was added be found under looser spelling too. */
    void loosen(char[] letters, int from, int to) {
        if (Letters.isHebrew(letters[from]) && to - from >= SHORTEST_LOOSE) {
            loose.putIfAbsent(looseKey(letters, from, to), find(letters, from, to));
        }
    }

    /** The number of a word of the same loose spelling; {@link #UNKNOWN} when there is none. */
    int findLoose(char[] letters, int from, int to) {
        if (to - from < SHORTEST_LOOSE || to - from > LONGEST_LOOSE) {
            return UNKNOWN;
        }
        Integer number = loose.get(looseKey(letters, from, to));
        return number == null ? UNKNOWN : number;
    }

    private static String looseKey(char[] letters, int from, int to) {
        StringBuilder key = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = letters[i];
            boolean inside = i > from && i < to - 1;
            boolean repeated = i > from && c == letters[i - 1] && (c == 'ו' || c == 'י');
            if (!repeated && !(inside && c == 'א')) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static boolean same(String word, char[] letters, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != letters[i]) {
                return false;
            }
        }
        return true;
    }

    private void rehash(int capacity) {
        hashes = new int[capacity];
        for (int i = 0; i < size; i++) {
            insert(i);
        }
    }

    private void insert(int number) {
        char[] letters = words[number].toCharArray();
        int mask = hashes.length - 1;
        int at = hash(letters, 0, letters.length) & mask;
        while (hashes[at] != 0) {
            at = (at + 1) & mask;
        }
        hashes[at] = number + 1;
    }

    private static int hash(char[] letters, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + letters[i];
        }
        return hash ^ (hash >>> 15);
    }
}
