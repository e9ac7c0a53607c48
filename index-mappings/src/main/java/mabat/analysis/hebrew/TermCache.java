package mabat.analysis.hebrew;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the terms of frequent words, because a few thousand words make up most of any text.
 *
 * <p>Shared by all threads without locks: an entry is written once before it is published and then
 * only read, and a lost or stale write costs one more analysis, never a wrong one. A word gets in
 * when it is seen a second time, so the long tail of rare words neither pushes the frequent ones
 * out nor makes garbage. Bounded by {@link #SLOTS}, about 2 MB when full.
 *
 * <p>An entry is one array: length of the word, the word, then for each term its {@link TermRule}
 * and length in one character and its letters; see {@link Terms#since}.
 */
final class TermCache {

    private static final int SLOT_BITS = 15;
    private static final int SLOTS = 1 << SLOT_BITS;
    private static final Map<WordSettings, TermCache> BY_SETTINGS = new ConcurrentHashMap<>();

    private final @Nullable Entry[] entries = new @Nullable Entry[SLOTS];
    private final int[] hashes = new int[SLOTS];
    private final int[] seenOnce = new int[SLOTS];
    private int refused;

    /** The final field makes the array safe to read in whichever thread finds it. */
    record Entry(char[] packed) {

        boolean isOf(char[] word, int from, int to) {
            int length = packed[0];
            return length == to - from && Arrays.equals(packed, 1, 1 + length, word, from, to);
        }
    }

    /** The cache of all analyzers with these settings. */
    static TermCache of(WordSettings settings) {
        return BY_SETTINGS.computeIfAbsent(settings, s -> new TermCache());
    }

    static int hash(char[] word, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + word[i];
        }
        return hash * 0x9E3779B9;
    }

    @Nullable Entry get(int hash, char[] word, int from, int to) {
        int slot = slot(hash);
        for (int way = 0; way < 2; way++) {
            // The hash saves a look at an entry far away in memory.
            if (hashes[slot ^ way] == hash) {
                Entry entry = entries[slot ^ way];
                if (entry != null && entry.isOf(word, from, to)) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** Whether the word was offered before; if not, it is remembered for the next time. */
    boolean isFrequent(int hash) {
        int slot = slot(hash);
        if (seenOnce[slot] == hash) {
            return true;
        }
        seenOnce[slot] = hash;
        return false;
    }

    /** Keeps the entry; when both of its places are taken, only every fourth newcomer gets in. */
    void put(int hash, Entry entry) {
        int slot = slot(hash);
        if (entries[slot] != null) {
            slot ^= 1;
            if (entries[slot] != null && (++refused & 3) != 0) {
                return;
            }
        }
        entries[slot] = entry;
        hashes[slot] = hash;
    }

    private static int slot(int hash) {
        return hash >>> Integer.SIZE - SLOT_BITS;
    }
}
