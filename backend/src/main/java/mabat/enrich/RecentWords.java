package mabat.enrich;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text piece by piece between blanks and remembers how pieces were read: a few ten thousand
 * of them make up most of every text, and analysing Hebrew again each time took half of all
 * enrichment. Every piece has a pair of places, where the last two read stay, so memory is bounded,
 * and nothing is copied to look one up. Thread-safe: what is remembered never changes, and whoever
 * does not see it yet reads the piece again.
 */
final class RecentWords {
    /** Pieces that are remembered are two to the power of this; about 10 MB of them. */
    private static final int BITS = 17;

    private static final int UNUSUAL_PLACES = 1 << 14;
    private static final int LONGEST = 32;

    private final Function<String, int[][]> reading;
    private final @Nullable Piece[] pieces = new Piece[1 << BITS];
    private final @Nullable Unusual[] unusual = new Unusual[UNUSUAL_PLACES];

    /** A piece under the numbers of its {@link PieceKey}. */
    private record Piece(long first, long rest, int[][] words) {}

    /** A piece for which there is no such key. */
    private record Unusual(String text, int[][] words) {}

    /**
     * @param reading of one piece; one element per word in it
     */
    RecentWords(Function<String, int[][]> reading) {
        this.reading = reading;
    }

    /** One element per word of the text. */
    ReadWords read(String whole) {
        char[] text = whole.toCharArray();
        int length = text.length;
        ReadWords words = new ReadWords(length / 5);
        PieceKey key = new PieceKey();
        int at = 0;
        while (at < length) {
            while (at < length && !isInside(text[at])) {
                at++;
            }
            int from = at;
            while (at < length && !CharKind.isBlank(text[at])) {
                at++;
            }
            int to = at;
            while (to > from && !isInside(text[to - 1])) {
                to--;
            }
            if (to > from) {
                for (int[] word : piece(text, from, to, key)) {
                    words.add(word, from, to);
                }
            }
        }
        return words;
    }

    /** The words of one piece, as {@link #read} finds it between blanks. */
    int[][] piece(String piece) {
        return piece(piece.toCharArray(), 0, piece.length(), new PieceKey());
    }

    /** A geresh may end a word; all other marks around one say nothing. */
    private static boolean isInside(char c) {
        return CharKind.isLetterDigitOrPoint(c) || c == '\'' || c == '\u05F3';
    }

    private int[][] piece(char[] text, int from, int to, PieceKey key) {
        if (key.read(text, from, to)) {
            int place = key.hash() >>> Integer.SIZE - BITS & -2;
            return words(text, from, to, key, place);
        }
        return to - from > LONGEST
                ? reading.apply(new String(text, from, to - from))
                : unusual(text, from, to);
    }

    /** Looks at both places of a pair; what was read last is in the first. */
    private int[][] words(char[] text, int from, int to, PieceKey key, int place) {
        Piece last = pieces[place];
        if (last != null && last.first == key.first && last.rest == key.rest) {
            return last.words;
        }
        Piece other = pieces[place + 1];
        if (other != null && other.first == key.first && other.rest == key.rest) {
            return other.words;
        }
        Piece fresh =
                new Piece(key.first, key.rest, reading.apply(new String(text, from, to - from)));
        pieces[place + 1] = last;
        pieces[place] = fresh;
        return fresh.words;
    }

    /** One too long for a key, or with letters of other scripts. */
    private int[][] unusual(char[] text, int from, int to) {
        String piece = new String(text, from, to - from);
        int hash = piece.hashCode();
        int place = (hash ^ hash >>> 15) & UNUSUAL_PLACES - 1;
        Unusual known = unusual[place];
        if (known != null && known.text.equals(piece)) {
            return known.words;
        }
        int[][] words = reading.apply(piece);
        unusual[place] = new Unusual(piece, words);
        return words;
    }
}
