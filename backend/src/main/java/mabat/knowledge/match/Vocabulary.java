package mabat.knowledge.match;

import java.util.Arrays;

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

    /** Numbers of words plus one, by the hash of their loose spelling. */
    private int[] loose = new int[1 << 12];

    private int looseSize;

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
        if (Letters.isHebrew(letters[from])
                && to - from >= SHORTEST_LOOSE
                && looseSlot(letters, from, to) < 0) {
            int number = find(letters, from, to);
            if (++looseSize * 3 > loose.length) {
                rehashLoose();
            }
            loose[-looseSlot(letters, from, to) - 1] = number + 1;
        }
    }

    /** The number of a word of the same loose spelling; {@link #UNKNOWN} when there is none. */
    int findLoose(char[] letters, int from, int to) {
        if (to - from < SHORTEST_LOOSE || to - from > LONGEST_LOOSE) {
            return UNKNOWN;
        }
        int slot = looseSlot(letters, from, to);
        return slot < 0 ? UNKNOWN : loose[slot] - 1;
    }

    /** Where a loosely equal word stands; when there is none, -1 less the free place for it. */
    private int looseSlot(char[] letters, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            if (isTold(letters, from, to, i)) {
                hash = hash * 31 + letters[i];
            }
        }
        int mask = loose.length - 1;
        int at = (hash ^ (hash >>> 15)) & mask;
        while (loose[at] != 0) {
            if (looselySame(words[loose[at] - 1], letters, from, to)) {
                return at;
            }
            at = (at + 1) & mask;
        }
        return -at - 1;
    }

    private static boolean looselySame(String word, char[] letters, int from, int to) {
        char[] other = word.toCharArray();
        int at = 0;
        for (int i = from; i < to; i++) {
            if (isTold(letters, from, to, i)) {
                while (at < other.length && !isTold(other, 0, other.length, at)) {
                    at++;
                }
                if (at == other.length || other[at++] != letters[i]) {
                    return false;
                }
            }
        }
        while (at < other.length && !isTold(other, 0, other.length, at)) {
            at++;
        }
        return at == other.length;
    }

    /** Whether loose spelling keeps a letter. */
    private static boolean isTold(char[] letters, int from, int to, int at) {
        char c = letters[at];
        boolean inside = at > from && at < to - 1;
        boolean repeated = at > from && c == letters[at - 1] && (c == 'ו' || c == 'י');
        return !repeated && !(inside && c == 'א');
    }

    private void rehashLoose() {
        int[] old = loose;
        loose = new int[old.length * 2];
        for (int entry : old) {
            if (entry != 0) {
                char[] letters = words[entry - 1].toCharArray();
                loose[-looseSlot(letters, 0, letters.length) - 1] = entry;
            }
        }
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
