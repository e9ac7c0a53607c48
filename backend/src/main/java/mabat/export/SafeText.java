package mabat.export;

/** Text of strangers in files that programs interpret. */
final class SafeText {
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private SafeText() {}

    /**
     * Without control characters other than line breaks and tabs, without halves of characters, and
     * without embeddings, overrides and isolates (UAX 9), which could make text read otherwise than
     * it is written.
     */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(SafeText::isHarmless).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isHarmless(int c) {
        if (c == '\n' || c == '\t' || c == '\r') {
            return true;
        }
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && c != 0xfffe
                && c != 0xffff
                && !(c >= 0x202a && c <= 0x202e)
                && !(c >= 0x2066 && c <= 0x2069);
    }

    /**
     * For a cell that a spreadsheet reads from text: what would start a formula gets an apostrophe
     * in front (OWASP, CSV injection).
     */
    static String cell(String text) {
        String plain = plain(text);
        String bare = plain.stripLeading();
        boolean formula =
                !plain.isEmpty() && STARTS_FORMULA.indexOf(plain.charAt(0)) >= 0
                        || !bare.isEmpty() && STARTS_FORMULA.indexOf(bare.charAt(0)) >= 0;
        return formula ? "'" + plain : plain;
    }

    /** On one line. */
    static String line(String text) {
        return plain(text).replaceAll("[\\r\\n\\t\\u2028\\u2029]+", " ").strip();
    }
}
