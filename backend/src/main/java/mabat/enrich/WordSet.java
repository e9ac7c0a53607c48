package mabat.enrich;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Words that are looked for where they stand in a text, without making strings of it. */
final class WordSet {
    private final String[] words;
    private final int[] hashes;

    WordSet(Collection<String> all) {
        Set<String> distinct = Set.copyOf(all);
        int places = Math.max(4, Integer.highestOneBit(distinct.size()) * 4);
        words = new String[places];
        hashes = new int[places];
        for (String word : distinct) {
            int at = place(hash(word, 0, word.length(), false));
            while (hashes[at] != 0) {
                at = at + 1 & places - 1;
            }
            words[at] = word;
            hashes[at] = hash(word, 0, word.length(), false);
        }
    }

    /** Whether the characters from one place of a text to another are a word of the set. */
    boolean has(String text, int from, int to) {
        return has(text, from, to, false);
    }

    /** Whether they are one when written in lower case. */
    boolean hasLower(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= 0x80) {
                String lower = text.substring(from, to).toLowerCase(Locale.ROOT);
                return has(lower, 0, lower.length(), false);
            }
        }
        return has(text, from, to, true);
    }

    private boolean has(String text, int from, int to, boolean lower) {
        int hash = hash(text, from, to, lower);
        int at = place(hash);
        while (hashes[at] != 0) {
            if (hashes[at] == hash
                    && words[at].regionMatches(lower, 0, text, from, to - from)
                    && words[at].length() == to - from) {
                return true;
            }
            at = at + 1 & hashes.length - 1;
        }
        return false;
    }

    private int place(int hash) {
        return (hash ^ hash >>> 15) & hashes.length - 1;
    }

    /** Of length and four letters, which tell most words apart; never zero, an empty place. */
    private static int hash(String text, int from, int to, boolean lower) {
        int length = to - from;
        if (length == 0) {
            return 1;
        }
        int hash = length;
        hash = hash * 31 + letter(text.charAt(from), lower);
        hash = hash * 31 + letter(text.charAt(from + (length > 1 ? 1 : 0)), lower);
        hash = hash * 31 + letter(text.charAt(from + length / 2), lower);
        hash = hash * 31 + letter(text.charAt(to - 1), lower);
        return hash == 0 ? 1 : hash;
    }

    private static int letter(char c, boolean lower) {
        return lower && c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    }
}
