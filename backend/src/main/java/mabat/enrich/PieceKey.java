package mabat.enrich;

/**
 * A short run of characters as two numbers, so that it is looked up and compared without a string.
 * Sixteen characters of ASCII and Hebrew fit in, which is nearly every word of a text. Reused from
 * run to run; not thread-safe.
 */
final class PieceKey {
    private static final int BYTES = Long.BYTES;
    private static final int LONGEST = 2 * BYTES;
    private static final char HEBREW_FROM = '\u05B0';
    private static final char HEBREW_TO = '\u05F4';
    private static final int HEBREW_CODE = 0x80;
    private static final int NONE = 0;

    /** What is typed for quotes and dashes outside these blocks; their codes follow Hebrew's. */
    private static final String MARKS = "\u2019\u201D\u201C\u2013";

    private static final int MARKS_CODE = HEBREW_CODE + HEBREW_TO - HEBREW_FROM + 1;

    /** The first eight characters, one byte each. */
    long first;

    /** The others; zero for a run of eight or fewer. */
    long rest;

    /**
     * Reads the characters from one place of a text to another.
     *
     * @return whether they fit; different ones never have the same two numbers
     */
    boolean read(char[] text, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        long one = 0;
        long other = 0;
        for (int i = from; i < to; i++) {
            int code = code(text[i]);
            if (code == NONE) {
                return false;
            }
            if (i - from < BYTES) {
                one = one << Byte.SIZE | code;
            } else {
                other = other << Byte.SIZE | code;
            }
        }
        first = one;
        rest = other;
        return true;
    }

    private static int code(char c) {
        if (c < HEBREW_CODE) {
            return c;
        }
        if (c >= HEBREW_FROM && c <= HEBREW_TO) {
            return HEBREW_CODE + c - HEBREW_FROM;
        }
        int mark = MARKS.indexOf(c);
        return mark < 0 ? NONE : MARKS_CODE + mark;
    }

    int hash() {
        long mixed = (first ^ rest * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed >>> Integer.SIZE);
    }
}
