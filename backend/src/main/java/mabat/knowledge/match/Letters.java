package mabat.knowledge.match;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** What one character is, and how it is written in normalised names. */
final class Letters {
    private Letters() {}

    static boolean isHebrew(char c) {
        return c >= 'א' && c <= 'ת';
    }

    /** Niqqud and cantillation, which are written over letters; the maqaf is not among them. */
    static boolean isPoint(char c) {
        return c >= '\u0591' && c <= '\u05C7' && c != '\u05BE' && c != '\u05C0' && c != '\u05C3';
    }

    static boolean isFinal(char c) {
        return c == 'ך' || c == 'ם' || c == 'ן' || c == 'ף' || c == 'ץ';
    }

    /** Apostrophe, geresh and what is typed for them. */
    static boolean isSingleQuote(char c) {
        return c == '\''
                || c == '\u05F3'
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u00B4'
                || c == '`'
                || c == '\u02BC';
    }

    /** Quotation mark, gershayim and what is typed for them. */
    static boolean isDoubleQuote(char c) {
        return c == '"' || c == '\u05F4' || c == '\u201D' || c == '\u201C' || c == '\u201E';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '\u05BE' || (c >= '\u2010' && c <= '\u2015');
    }

    /** Letters that take a geresh at the end of a word: {@code סמית'}. */
    static boolean takesGeresh(char c) {
        return "גזצתדחטעץ".indexOf(c) >= 0;
    }

    /** Invisible direction marks and joiners. */
    static boolean isInvisible(char c) {
        return c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || c == '\u200B'
                || c == '\u200C'
                || c == '\u200D'
                || c == '\uFEFF'
                || c == '\u00AD'
                || (c >= '\u2066' && c <= '\u2069');
    }

    /**
     * Writes a letter of any script in lower case without accents.
     *
     * @return how many characters were written, at most four
     */
    static int fold(char c, char[] single, char[] target, int at) {
        if (c < 0x80) {
            target[at] = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
            return 1;
        }
        single[0] = c;
        int end = ASCIIFoldingFilter.foldToASCII(single, 0, target, at, 1);
        for (int i = at; i < end; i++) {
            target[i] = Character.toLowerCase(target[i]);
        }
        return end - at;
    }
}
