package mabat.enrich;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Reads a text piece by piece between blanks and remembers how pieces were read: a few ten thousand
 * of them make up most of every text, and analysing Hebrew again each time took half of all
 * enrichment. What was not seen for a while is forgotten, so memory is bounded. Thread-safe.
 */
final class RecentWords {
    /** Pieces in each of two generations; about 15 MB when both are full. */
    private static final int MOST = 1 << 16;

    private static final int LONGEST = 32;

    private final Function<String, int[][]> reading;
    private volatile Map<String, int[][]> young = new ConcurrentHashMap<>();
    private volatile Map<String, int[][]> old = Map.of();

    /**
     * @param reading of one piece; one element per word in it
     */
    RecentWords(Function<String, int[][]> reading) {
        this.reading = reading;
    }

    /** One element per word of the text. */
    ReadWords read(String text) {
        ReadWords words = new ReadWords(text.length() / 5);
        int at = 0;
        int length = text.length();
        while (at < length) {
            while (at < length && !isInside(text.charAt(at))) {
                at++;
            }
            int from = at;
            while (at < length && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            int to = at;
            while (to > from && !isInside(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                for (int[] word : piece(text.substring(from, to))) {
                    words.add(word, from, to);
                }
            }
        }
        return words;
    }

    /** A geresh may end a word; all other marks around one say nothing. */
    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c)
                || c == '\''
                || c == '\u05F3'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int[][] piece(String piece) {
        if (piece.length() > LONGEST) {
            return reading.apply(piece);
        }
        int[][] known = young.get(piece);
        if (known != null) {
            return known;
        }
        known = old.get(piece);
        if (known == null) {
            known = reading.apply(piece);
        }
        if (young.size() >= MOST) {
            synchronized (this) {
                if (young.size() >= MOST) {
                    old = young;
                    young = new ConcurrentHashMap<>();
                }
            }
        }
        young.put(piece, known);
        return known;
    }
}
