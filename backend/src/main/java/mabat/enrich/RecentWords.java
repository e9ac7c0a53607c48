package mabat.enrich;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text piece by piece between blanks and remembers how pieces were read: a few ten thousand
 * of them make up most of every text, and analysing Hebrew again each time took half of all
 * enrichment. Every piece has one place, where the last one read stays, so memory is bounded, and
 * nothing is copied to look one up. Thread-safe: what is remembered never changes, and whoever does
 * not see it yet reads the piece again.
 */
final class RecentWords {
    /** Pieces that are remembered; about 15 MB when all places are full. */
    private static final int PLACES = 1 << 17;

    private static final int LONGEST = 32;

    private final Function<String, int[][]> reading;
    private final @Nullable Piece[] pieces = new Piece[PLACES];

    private record Piece(String text, int[][] words) {}

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
            while (at < length && !isBlank(text.charAt(at))) {
                at++;
            }
            int to = at;
            while (to > from && !isInside(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                for (int[] word : piece(text, from, to)) {
                    words.add(word, from, to);
                }
            }
        }
        return words;
    }

    /** A geresh may end a word; all other marks around one say nothing. */
    private static boolean isInside(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '\'';
        }
        return c >= 'א' && c <= 'ת'
                || Character.isLetterOrDigit(c)
                || c == '\u05F3'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' ? Character.isWhitespace(c) : c >= 0x80 && Character.isWhitespace(c);
    }

    private int[][] piece(String text, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return reading.apply(text.substring(from, to));
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        Piece known = pieces[place];
        if (known != null && known.text.length() == length && text.startsWith(known.text, from)) {
            return known.words;
        }
        String piece = text.substring(from, to);
        int[][] words = reading.apply(piece);
        pieces[place] = new Piece(piece, words);
        return words;
    }
}
