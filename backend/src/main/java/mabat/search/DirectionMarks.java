package mabat.search;

/**
 * Invisible characters that make a stretch of text run the other way until another one ends it. A
 * piece cut out of a text must neither lose its beginning nor leak its end.
 */
final class DirectionMarks {
    private static final char LRE = '\u202A';
    private static final char RLE = '\u202B';
    private static final char PDF = '\u202C';
    private static final char LRO = '\u202D';
    private static final char RLO = '\u202E';
    private static final char LRI = '\u2066';
    private static final char FSI = '\u2068';
    private static final char PDI = '\u2069';

    private DirectionMarks() {}

    /** Those that are begun in a stretch and not ended there, in their order. */
    static String open(String text, int from, int to) {
        StringBuilder open = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isEmbedding(c) || isIsolate(c)) {
                open.append(c);
            } else if (c == PDF && !open.isEmpty() && isEmbedding(open.charAt(open.length() - 1))) {
                open.setLength(open.length() - 1);
            } else if (c == PDI) {
                closeIsolate(open);
            }
        }
        return open.toString();
    }

    /** What ends everything that is begun in a text, the innermost first. */
    static String closing(String text) {
        String open = open(text, 0, text.length());
        StringBuilder closing = new StringBuilder();
        for (int i = open.length() - 1; i >= 0; i--) {
            closing.append(isIsolate(open.charAt(i)) ? PDI : PDF);
        }
        return closing.toString();
    }

    /** Embeddings inside end with it. */
    private static void closeIsolate(StringBuilder open) {
        for (int i = open.length() - 1; i >= 0; i--) {
            if (isIsolate(open.charAt(i))) {
                open.setLength(i);
                return;
            }
        }
    }

    private static boolean isEmbedding(char c) {
        return c == LRE || c == RLE || c == LRO || c == RLO;
    }

    private static boolean isIsolate(char c) {
        return c >= LRI && c <= FSI;
    }
}
