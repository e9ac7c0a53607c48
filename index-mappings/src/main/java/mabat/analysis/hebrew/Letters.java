package mabat.analysis.hebrew;

/** What a UTF-16 unit is, as far as Hebrew spelling cares. */
final class Letters {

    /** Joins two parts of one written word; {@link TextCleaner} writes it for a hyphen or maqaf. */
    static final char JOINT = '_';

    private static final String MEDIAL = "כמנפצ";
    private static final String FINAL = "ךםןףץ";

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
        return switch (c) {
            case 'ך' -> 'כ';
            case 'ם' -> 'מ';
            case 'ן' -> 'נ';
            case 'ף' -> 'פ';
            case 'ץ' -> 'צ';
            default -> c;
        };
    }

    /** The shape at a word's end: {@code מ} becomes {@code ם}; other characters stay. */
    static char wordFinal(char c) {
        int at = MEDIAL.indexOf(c);
        return at < 0 ? c : FINAL.charAt(at);
    }

    /**
     * Gives every letter the shape that its place asks for, so that {@code קליפ} and {@code קליף}
     * are one word.
     */
    static void settleFinals(char[] word, int from, int to) {
        for (int i = from; i < to; i++) {
            word[i] = i == to - 1 ? wordFinal(word[i]) : medial(word[i]);
        }
    }
}
