package mabat.analysis.hebrew;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Folds a piece of text: lower case, accents off, quotes and geresh out. Reused, not shared. */
final class Folder {

    private final char[] single = new char[1];
    private char[] text = new char[64];

    /**
     * Folds {@code from} to {@code to} of the token into {@link #text()}.
     *
     * @return the length of the folded text
     */
    int fold(char[] token, int from, int to) {
        // One character folds to at most four.
        int worst = (to - from) * 4;
        if (text.length < worst) {
            text = new char[worst * 2];
        }
        int length = 0;
        int i = from;
        while (i < to) {
            char c = token[i];
            if (c >= 0x80 && !Letters.isHebrew(c)) {
                int codePoint = Character.codePointAt(token, i, to);
                length = foldOther(codePoint, length);
                i += Character.charCount(codePoint);
            } else {
                if (!Letters.isQuote(c)) {
                    text[length++] = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
                }
                i++;
            }
        }
        return length;
    }

    /** The last folded text; valid until the next call of {@link #fold}. */
    char[] text() {
        return text;
    }

    private int foldOther(int codePoint, int length) {
        int units = Character.toChars(Character.toLowerCase(codePoint), text, length);
        if (units > 1) {
            return length + units;
        }
        single[0] = text[length];
        return ASCIIFoldingFilter.foldToASCII(single, 0, text, length, 1);
    }
}
