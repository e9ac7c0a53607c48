package mabat.enrich;

/**
 * What characters are, looked up in a table: several readers go through every text, and asking the
 * JDK about every character took a tenth of their time.
 */
final class CharKind {
    private static final int LETTER = 1;
    private static final int LETTER_OR_DIGIT = 2;
    private static final int BLANK = 4;
    private static final int POINT = 8;

    private static final byte[] KINDS = new byte[1 << Character.SIZE];

    static {
        for (int i = 0; i < KINDS.length; i++) {
            char c = (char) i;
            boolean point = Character.getType(c) == Character.NON_SPACING_MARK;
            KINDS[i] =
                    (byte)
                            ((Character.isLetter(c) ? LETTER : 0)
                                    | (Character.isLetterOrDigit(c) ? LETTER_OR_DIGIT : 0)
                                    | (Character.isWhitespace(c) ? BLANK : 0)
                                    | (point ? POINT : 0));
        }
    }

    private CharKind() {}

    /** A letter of any script, within the first plane of Unicode. */
    static boolean isLetter(char c) {
        return (KINDS[c] & LETTER) != 0;
    }

    static boolean isLetterOrDigit(char c) {
        return (KINDS[c] & LETTER_OR_DIGIT) != 0;
    }

    /** Whether it separates words; no-break spaces do not. */
    static boolean isBlank(char c) {
        return (KINDS[c] & BLANK) != 0;
    }

    /** A letter, or an accent or Hebrew point, which is written over the letter before. */
    static boolean isLetterOrPoint(char c) {
        return (KINDS[c] & (LETTER | POINT)) != 0;
    }

    static boolean isLetterDigitOrPoint(char c) {
        return (KINDS[c] & (LETTER_OR_DIGIT | POINT)) != 0;
    }
}
