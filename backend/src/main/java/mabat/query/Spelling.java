package mabat.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How far apart two spellings are. */
public final class Spelling {
    private Spelling() {}

    /**
     * The candidate closest to a word: at most one change for up to five letters, two for more.
     * Empty when none is that close, or for words of fewer than four letters.
     */
    public static Optional<String> closest(String word, Collection<String> candidates) {
        int most = word.length() < 4 ? 0 : word.length() < 6 ? 1 : 2;
        return candidates.stream()
                .filter(candidate -> distance(word, candidate, most) <= most)
                .min(
                        Comparator.<String>comparingInt(c -> distance(word, c, most))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** How many changes {@code WORD~} allows: one for up to five letters, two for more. */
    public static int changes(String word) {
        return word.length() > 5 ? 2 : 1;
    }

    /**
     * Insertions, deletions, replacements and swaps of neighbours that turn one into the other.
     *
     * @param most beyond this the answer is only known to be larger
     */
    public static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(last[j], now[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = now;
            now = spare;
        }
        return last[b.length()];
    }
}
