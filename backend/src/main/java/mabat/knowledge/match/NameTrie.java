package mabat.knowledge.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Names as paths of word numbers. A path may end with {@link #beginningWith}, which stands for
 * every Hebrew word that begins with a letter.
 */
final class NameTrie {
    static final int ROOT = 0;
    static final int NONE = -1;

    /** For every word the node behind it when it is the first of a name, plus one. */
    private int[] firsts = new int[1 << 10];

    private long[] keys = new long[1 << 14];
    private int[] targets = new int[1 << 14];
    private final BitSet openEnds = new BitSet();
    private int edges;
    private final List<List<Sense>> senses = new ArrayList<>();

    NameTrie() {
        senses.add(List.of());
    }

    /** Adds a name; a name may mean several things. */
    void add(int[] path, Sense sense) {
        int node = ROOT;
        for (int word : path) {
            int next = step(node, word);
            if (next == NONE) {
                next = senses.size();
                senses.add(List.of());
                put(node, word, next);
                if (node == ROOT) {
                    putFirst(word, next);
                }
                if (word < 0) {
                    openEnds.set(node);
                }
            }
            node = next;
        }
        List<Sense> here = new ArrayList<>(senses.get(node));
        if (!here.contains(sense)) {
            here.add(sense);
        }
        senses.set(node, List.copyOf(here));
    }

    /** The node behind the first word of names; {@link #NONE} when none begins with it. */
    int first(int word) {
        return word < firsts.length ? firsts[word] - 1 : NONE;
    }

    /** The node behind a word; {@link #NONE} when no name goes on with it. */
    int step(int node, int word) {
        long key = key(node, word);
        int mask = keys.length - 1;
        int at = slot(key, mask);
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return targets[at];
            }
            at = (at + 1) & mask;
        }
        return NONE;
    }

    /** The pseudo word for all words that begin with a letter. */
    static int beginningWith(char letter) {
        return -letter;
    }

    /** Whether a name goes on from here with any word of some first letter. */
    boolean hasOpenEnd(int node) {
        return openEnds.get(node);
    }

    /** What the name that ends at a node means; empty when none ends there. */
    List<Sense> senses(int node) {
        return senses.get(node);
    }

    private void put(int node, int word, int target) {
        if (++edges * 2 > keys.length) {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new long[oldKeys.length * 2];
            targets = new int[oldKeys.length * 2];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    insert(oldKeys[i], oldTargets[i]);
                }
            }
        }
        insert(key(node, word), target);
    }

    private void putFirst(int word, int target) {
        if (word >= firsts.length) {
            firsts = Arrays.copyOf(firsts, Math.max(word + 1, firsts.length * 2));
        }
        firsts[word] = target + 1;
    }

    private void insert(long key, int target) {
        int mask = keys.length - 1;
        int at = slot(key, mask);
        while (keys[at] != 0) {
            at = (at + 1) & mask;
        }
        keys[at] = key;
        targets[at] = target;
    }

    private static long key(int node, int word) {
        return ((long) node << 32 | word & 0xFFFFFFFFL) + 1;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
