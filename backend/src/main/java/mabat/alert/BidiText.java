package mabat.alert;

/** Text of others inside text of ours, where the order of neither may upset the other. */
final class BidiText {
    /** FIRST STRONG ISOLATE. */
    private static final char ISOLATE = '\u2068';

    /** POP DIRECTIONAL ISOLATE. */
    private static final char END = '\u2069';

    private BidiText() {}

    /** Isolated, so that its direction ends with it. */
    static String isolated(String text) {
        return ISOLATE + plain(text) + END;
    }

    /** On one line, without characters that turn the direction of what follows. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                        plain.append(' ');
                    } else if (!turns(c)) {
                        plain.appendCodePoint(c);
                    }
                });
        return plain.toString().strip();
    }

    /** Embeddings, overrides and isolates (Unicode, UAX 9). */
    private static boolean turns(int c) {
        return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }
}
