package mabat.analysis.hebrew;

/** What a UTF-16 unit is, as far as Hebrew spelling cares. */
final class Letters {

    /** Joins two parts of one written word; {@link TextCleaner} writes it for a hyphen or maqaf. */
    static final char JOINT = '_';

    /** Bits, from alef up, of ך ם ן ף ץ; in Unicode the medial shape follows the final one. */
    private static final int FINALS =
            1 << 'ך' - 'א' | 1 << 'ם' - 'א' | 1 << 'ן' - 'א' | 1 << 'ף' - 'א' | 1 << 'ץ' - 'א';

    private static final int MEDIALS = FINALS << 1;

    private Letters() {}

    /** One of the 27 letter shapes alef to tav. */
    static boolean isHebrew(int c) {
        return c >= 'א' && c <= 'ת';
    }

    /** A letter that can be written in front of a word: mem, shin, he, vav, kaf, lamed, bet. */
    static boolean isParticle(int c) {
        return switch (c) {
            case 'מ', 'ש', 'ה', 'ו', 'כ', 'ל', 'ב' -> true;
            default -> false;
        };
    }

    /** Geresh or gershayim after {@link TextCleaner}: the plain quote characters. */
    static boolean isQuote(int c) {
        return c == '"' || c == '\'';
    }

    /** The shape inside a word: {@code ם} becomes {@code מ}; other characters stay. */
    static char medial(char c) {
        return isOneOf(FINALS, c) ? (char) (c + 1) : c;
    }

    /** The shape at a word's end: {@code מ} becomes {@code ם}; other characters stay. */
    static char wordFinal(char c) {
        return isOneOf(MEDIALS, c) ? (char) (c - 1) : c;
    }

    private static boolean isOneOf(int letters, char c) {
        return isHebrew(c) && (letters >>> c - 'א' & 1) != 0;
    }

    /**
     * Gives every letter the shape that its place asks for, so that {@code קליפ} and {@code קליף}
     * are one word.
     */
    static void settleFinals(char[] word, int from, int to) {
        if (from < to) {
            for (int i = from; i < to - 1; i++) {
                word[i] = medial(word[i]);
            }
            word[to - 1] = wordFinal(word[to - 1]);
        }
    }
}
