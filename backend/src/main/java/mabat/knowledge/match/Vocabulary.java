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
    private static final int BEGINNING_BITS = 17;

    /** The letters of all words, one word behind the other. */
    private char[] all = new char[1 << 13];

    /** Where the letters of a word begin, and those of the one before end. */
    private int[] bounds = new int[1024];

    private int size;

    /** In each taken place the hash of a word in the upper half, its number plus one below. */
    private long[] places = new long[1 << 12];

    /** The same by loose spelling. */
    private long[] loose = new long[1 << 12];

    private int looseSize;

    /** A bit for the hash of every word that begins a name; few others share one. */
    private final long[] beginnings = new long[1 << BEGINNING_BITS - 6];

    /** The number of a word, which is new or known. */
    int add(char[] letters, int from, int to) {
        int known = find(letters, from, to);
        if (known != UNKNOWN) {
            return known;
        }
        append(letters, from, to);
        if (size * 2 > places.length) {
            places = new long[places.length * 2];
            for (int word = 0; word < size; word++) {
                put(places, hash(all, bounds[word], bounds[word + 1]), word);
            }
        } else {
            put(places, hash(letters, from, to), size - 1);
        }
        return size - 1;
    }

    private void append(char[] letters, int from, int to) {
        int begin = bounds[size];
        int end = begin + to - from;
        if (end > all.length) {
            all = Arrays.copyOf(all, Math.max(end, all.length * 2));
        }
        System.arraycopy(letters, from, all, begin, to - from);
        if (++size == bounds.length) {
            bounds = Arrays.copyOf(bounds, size * 2);
        }
        bounds[size] = end;
    }

    /** The number of a word, exactly as written; {@link #UNKNOWN} when no name contains it. */
    int find(char[] letters, int from, int to) {
        int hash = hash(letters, from, to);
        int mask = places.length - 1;
        int at = hash & mask;
        while (places[at] != 0) {
            long place = places[at];
            int number = (int) place - 1;
            if ((int) (place >>> Integer.SIZE) == hash && same(number, letters, from, to)) {
                return number;
            }
            at = (at + 1) & mask;
        }
        return UNKNOWN;
    }

    private boolean same(int word, char[] letters, int from, int to) {
        int begin = bounds[word];
        if (bounds[word + 1] - begin != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (all[begin + i - from] != letters[i]) {
                return false;
            }
        }
        return true;
    }

    private static void put(long[] places, int hash, int word) {
        int mask = places.length - 1;
        int at = hash & mask;
        while (places[at] != 0) {
            at = (at + 1) & mask;
        }
        places[at] = (long) hash << Integer.SIZE | word + 1;
    }

    /** Notes that names begin with a word that was added. */
    void begin(int word) {
        int bit = beginning(all, bounds[word], bounds[word + 1]);
        beginnings[bit >> 6] |= 1L << bit;
    }

    /**
     * Whether names may begin with a word; false for most words of a text, without a look at the
     * names. Looser spelling is asked for where a longer Hebrew word begins none.
     */
    boolean mayBegin(char[] letters, int from, int to) {
        int bit = beginning(letters, from, to);
        return (beginnings[bit >> 6] & 1L << bit) != 0
                || to - from >= SHORTEST_LOOSE && Letters.isHebrew(letters[from]);
    }

    private static int beginning(char[] letters, int from, int to) {
        return hash(letters, from, to) * 0x9E3779B9 >>> Integer.SIZE - BEGINNING_BITS;
    }

    /** Lets a word that was added be found under looser spelling too. */
    void loosen(char[] letters, int from, int to) {
        if (Letters.isHebrew(letters[from])
                && to - from >= SHORTEST_LOOSE
                && findLoose(letters, from, to, looseHash(letters, from, to)) == UNKNOWN) {
            if (++looseSize * 3 > loose.length) {
                long[] old = loose;
                loose = new long[old.length * 2];
                for (long place : old) {
                    if (place != 0) {
                        put(loose, (int) (place >>> Integer.SIZE), (int) place - 1);
                    }
                }
            }
            put(loose, looseHash(letters, from, to), find(letters, from, to));
        }
    }

    /** The number of a word of the same loose spelling; {@link #UNKNOWN} when there is none. */
    int findLoose(char[] letters, int from, int to) {
        return to - from < SHORTEST_LOOSE || to - from > LONGEST_LOOSE
                ? UNKNOWN
                : findLoose(letters, from, to, looseHash(letters, from, to));
    }

    private int findLoose(char[] letters, int from, int to, int hash) {
        int mask = loose.length - 1;
        int at = hash & mask;
        while (loose[at] != 0) {
            long place = loose[at];
            int number = (int) place - 1;
            if ((int) (place >>> Integer.SIZE) == hash && looselySame(number, letters, from, to)) {
                return number;
            }
            at = (at + 1) & mask;
        }
        return UNKNOWN;
    }

    private static int looseHash(char[] letters, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            if (isTold(letters, from, to, i)) {
                hash = hash * 31 + letters[i];
            }
        }
        return hash ^ (hash >>> 15);
    }

    private boolean looselySame(int word, char[] letters, int from, int to) {
        int begin = bounds[word];
        int end = bounds[word + 1];
        int at = begin;
        for (int i = from; i < to; i++) {
            if (isTold(letters, from, to, i)) {
                while (at < end && !isTold(all, begin, end, at)) {
                    at++;
                }
                if (at == end || all[at++] != letters[i]) {
                    return false;
                }
            }
        }
        while (at < end && !isTold(all, begin, end, at)) {
            at++;
        }
        return at == end;
    }

    /** Whether loose spelling keeps a letter. */
    private static boolean isTold(char[] letters, int from, int to, int at) {
        char c = letters[at];
        boolean inside = at > from && at < to - 1;
        boolean repeated = at > from && c == letters[at - 1] && (c == 'ו' || c == 'י');
        return !repeated && !(inside && c == 'א');
    }

    private static int hash(char[] letters, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + letters[i];
        }
        return hash ^ (hash >>> 15);
    }
}
