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

    /** In place of what a word may be: nothing. */
    static final int NONE = -1;

    private static final int SEVERAL = -2;

    private final Function<String, int[][]> reading;
    private final @Nullable Piece[] pieces = new Piece[1 << BITS];
    private final @Nullable Unusual[] unusual = new Unusual[UNUSUAL_PLACES];

    /**
     * A piece under the numbers of its {@link PieceKey}. What most pieces may be stands in it, so
     * that only one place in memory has to be visited.
     *
     * @param one what the only word may be; {@link #SEVERAL} when there are more words, or more
     *     that it may be
     * @param other what it may be else
     */
    private record Piece(long first, long rest, int one, int other, int[][] words) {
        static Piece of(long first, long rest, int[][] words) {
            if (words.length != 1 || words[0].length > 2) {
                return new Piece(first, rest, SEVERAL, NONE, words);
            }
            int[] word = words[0];
            return new Piece(
                    first,
                    rest,
                    word.length > 0 ? word[0] : NONE,
                    word.length > 1 ? word[1] : NONE,
                    words);
        }
    }

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
                add(text, from, to, key, words);
            }
        }
        return words;
    }

    /** The words of one piece, as {@link #read} finds it between blanks. */
    int[][] piece(String piece) {
        char[] text = piece.toCharArray();
        PieceKey key = new PieceKey();
        return key.read(text, 0, text.length)
                ? piece(text, 0, text.length, key).words
                : unusual(text, 0, text.length);
    }

    /** A geresh may end a word; all other marks around one say nothing. */
    private static boolean isInside(char c) {
        return CharKind.isLetterDigitOrPoint(c) || c == '\'' || c == '\u05F3';
    }

    private void add(char[] text, int from, int to, PieceKey key, ReadWords into) {
        if (!key.read(text, from, to)) {
            addAll(unusual(text, from, to), from, to, into);
            return;
        }
        Piece piece = piece(text, from, to, key);
        if (piece.one == SEVERAL) {
            addAll(piece.words, from, to, into);
        } else {
            into.add(piece.one, piece.other, from, to);
        }
    }

    private static void addAll(int[][] words, int from, int to, ReadWords into) {
        for (int[] word : words) {
            into.add(word, from, to);
        }
    }

    /** Looks at both places of a pair; what was read last is in the first. */
    private Piece piece(char[] text, int from, int to, PieceKey key) {
        int place = key.hash() >>> Integer.SIZE - BITS & -2;
        Piece last = pieces[place];
        if (last != null && last.first == key.first && last.rest == key.rest) {
            return last;
        }
        Piece other = pieces[place + 1];
        if (other != null && other.first == key.first && other.rest == key.rest) {
            return other;
        }
        int[][] words = reading.apply(new String(text, from, to - from));
        Piece fresh = Piece.of(key.first, key.rest, words);
        pieces[place + 1] = last;
        pieces[place] = fresh;
        return fresh;
    }

    /** One too long for a key, or with letters of other scripts. */
    private int[][] unusual(char[] text, int from, int to) {
        String piece = new String(text, from, to - from);
        if (to - from > LONGEST) {
            return reading.apply(piece);
        }
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
