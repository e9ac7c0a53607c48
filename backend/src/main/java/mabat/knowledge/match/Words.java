package mabat.knowledge.match;

import java.util.Arrays;

/**
 * The words of one text with their places and normalised letters; filled by {@link WordCutter}.
 * Reused from text to text.
 */
final class Words {
    static final byte HEBREW = 0;
    static final byte LATIN = 1;
    static final byte NUMBER = 2;

    /** Punctuation that a name does not cross unless it contains it. */
    static final byte PUNCTUATION = 3;

    int size;
    int[] start = new int[256];
    int[] end = new int[256];
    byte[] kind = new byte[256];

    /** Whether the word starts with a capital letter. */
    boolean[] capital = new boolean[256];

    /** Whether it has letters and all of them are capitals. */
    boolean[] upper = new boolean[256];

    /** Whether a final letter says that the word ends here although the next follows at once. */
    boolean[] glued = new boolean[256];

    private CharSequence text = "";

    char[] letters = new char[2048];
    int[] from = new int[256];
    int[] to = new int[256];
    private int used;

    void clear(CharSequence newText) {
        text = newText;
        size = 0;
        used = 0;
    }

    /** Starts a word; its letters are written with {@link #write}. */
    void begin(int textStart, byte wordKind) {
        if (size == start.length) {
            grow();
        }
        start[size] = textStart;
        kind[size] = wordKind;
        capital[size] = false;
        upper[size] = false;
        glued[size] = false;
        from[size] = used;
    }

    void write(char c) {
        reserve(1);
        letters[used++] = c;
    }

    void fold(char c, char[] single) {
        reserve(4);
        used += Letters.fold(c, single, letters, used);
    }

    /** How many letters the word that was begun has so far. */
    int written() {
        return used - from[size];
    }

    char lastWritten() {
        return letters[used - 1];
    }

    void unwrite(int count) {
        used -= count;
    }

    void finish(int textEnd) {
        end[size] = textEnd;
        to[size] = used;
        size++;
    }

    int length(int word) {
        return to[word] - from[word];
    }

    /** Where the rest of a Hebrew word begins in the text when so many letters are taken off. */
    int startAfter(int word, int taken) {
        int at = start[word];
        int left = taken;
        while (left > 0 && at < end[word]) {
            left -= Letters.isHebrew(text.charAt(at)) ? 1 : 0;
            at++;
        }
        while (taken > 0 && at < end[word] && !Letters.isHebrew(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether it is the market behind a dot in the sign of a share: AU in "SGW.AU". */
    boolean endsTicker(int word) {
        int dot = start[word] - 1;
        return dot > 0 && text.charAt(dot) == '.' && isCapitalOrDigit(text.charAt(dot - 1));
    }

    private static boolean isCapitalOrDigit(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c);
    }

    /** Whether nothing but blanks stands between a word and the one before it. */
    boolean adjoins(int word) {
        for (int at = end[word - 1]; at < start[word]; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word's normalised letters are these. */
    boolean is(int word, String other) {
        if (length(word) != other.length()) {
            return false;
        }
        for (int i = 0; i < other.length(); i++) {
            if (letters[from[word] + i] != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String text(int word) {
        return new String(letters, from[word], length(word));
    }

    /**
     * Cuts a word in two after a number of letters; only for words whose letters stand one for one
     * in the text.
     *
     * @return whether it was cut
     */
    boolean split(int word, int afterLetters) {
        if (end[word] - start[word] != length(word)) {
            return false;
        }
        if (size == start.length) {
            grow();
        }
        int moved = size - word - 1;
        for (int[] column : new int[][] {start, end, from, to}) {
            System.arraycopy(column, word + 1, column, word + 2, moved);
        }
        System.arraycopy(kind, word + 1, kind, word + 2, moved);
        for (boolean[] column : new boolean[][] {capital, upper, glued}) {
            System.arraycopy(column, word + 1, column, word + 2, moved);
        }
        size++;
        start[word + 1] = start[word] + afterLetters;
        end[word + 1] = end[word];
        from[word + 1] = from[word] + afterLetters;
        to[word + 1] = to[word];
        kind[word + 1] = kind[word];
        capital[word + 1] = false;
        upper[word + 1] = false;
        glued[word + 1] = glued[word];
        end[word] = start[word + 1];
        to[word] = from[word + 1];
        glued[word] = true;
        return true;
    }

    private void reserve(int more) {
        if (used + more > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
    }

    private void grow() {
        int wider = size * 2;
        start = Arrays.copyOf(start, wider);
        end = Arrays.copyOf(end, wider);
        kind = Arrays.copyOf(kind, wider);
        capital = Arrays.copyOf(capital, wider);
        upper = Arrays.copyOf(upper, wider);
        glued = Arrays.copyOf(glued, wider);
        from = Arrays.copyOf(from, wider);
        to = Arrays.copyOf(to, wider);
    }
}
