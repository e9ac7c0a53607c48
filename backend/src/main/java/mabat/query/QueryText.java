package mabat.query;

/**
 * A query in the form the lexer reads: one kind of double quote, one kind of single quote, plain
 * blanks, and nothing invisible (niqqud, cantillation, bidi marks, joiners). A quote glued to a
 * word by a {@link #JOINER} is no quotation mark. Remembers where every character came from.
 */
final class QueryText {
    /** WORD JOINER: in front of a double quote it says that the quote belongs to the word. */
    static final char JOINER = '\u2060';

    /** A double quote that belongs to the word around it, whatever it looks like. */
    private static final char JOINED_QUOTE = '\u05F4';

    private final String clean;
    private final int[] starts;
    private final int[] ends;
    private final int length;
    private long looks;

    private QueryText(String clean, int[] starts, int[] ends, int length) {
        this.clean = clean;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    static QueryText of(String typed) {
        StringBuilder clean = new StringBuilder(typed.length());
        int[] starts = new int[typed.length()];
        int[] ends = new int[typed.length()];
        boolean joined = false;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (invisible(c)) {
                joined |= c == JOINER;
                continue;
            }
            char folded = folded(typed, i);
            if (joined && folded == '"') {
                folded = JOINED_QUOTE;
            }
            joined = false;
            int last = clean.length() - 1;
            if (folded == '\'' && last >= 0 && clean.charAt(last) == '\'') {
                clean.setCharAt(last, '"');
                ends[last] = i + 1;
                continue;
            }
            starts[last + 1] = i;
            ends[last + 1] = i + 1;
            clean.append(folded);
        }
        return new QueryText(clean.toString(), starts, ends, typed.length());
    }

    private static char folded(String typed, int i) {
        char c = typed.charAt(i);
        if (doubleQuote(c)) {
            return '"';
        }
        if (singleQuote(c)) {
            return '\'';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return ' ';
        }
        return lonely(typed, i) ? ' ' : c;
    }

    /** Half of a surrogate pair without its other half: not a character at all. */
    private static boolean lonely(String typed, int i) {
        char c = typed.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == typed.length() || !Character.isLowSurrogate(typed.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(typed.charAt(i - 1)));
    }

    private static boolean invisible(char c) {
        return c >= 0x0591
                        && c <= 0x05C7
                        && c != 0x05BE
                        && c != 0x05C0
                        && c != 0x05C3
                        && c != 0x05C6
                || Character.getType(c) == Character.FORMAT;
    }

    private static boolean doubleQuote(char c) {
        return switch (c) {
            // gershayim, curly and low quotes, guillemets, full width
            case '"', 0x05F4, 0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB, 0xFF02 -> true;
            default -> false;
        };
    }

    private static boolean singleQuote(char c) {
        return switch (c) {
            // geresh, curly and low quotes, modifier apostrophe, accents, full width
            case '\'', 0x05F3, 0x2018, 0x2019, 0x201A, 0x201B, 0x02BC, 0x00B4, 0x0060, 0xFF07 ->
                    true;
            default -> false;
        };
    }

    int length() {
        return clean.length();
    }

    /** How often a character was looked at: the work of reading, whatever the machine. */
    long looks() {
        return looks;
    }

    /** The character, or a blank outside the text. */
    char at(int i) {
        looks++;
        return i >= 0 && i < clean.length() ? clean.charAt(i) : ' ';
    }

    String slice(int from, int to) {
        return clean.substring(from, to).replace(JOINED_QUOTE, '"');
    }

    /** Where a stretch of this text stands in the query as typed. */
    Span span(int from, int to) {
        if (from >= clean.length()) {
            return new Span(length, length);
        }
        return to <= from
                ? new Span(starts[from], starts[from])
                : new Span(starts[from], ends[to - 1]);
    }
}
