package mabat.analysis.hebrew;

/**
 * The one way to write each character: {@code ״}, {@code ”} and {@code ″} are {@code "}, points are
 * nothing, presentation forms are their letters. Two letters in one character take two calls.
 */
final class PlainCharacters {

    /** What stands for nothing. */
    static final int DROP = -2;

    private static final String PRESENTED =
            // FB1D to FB4F in order; a hyphen keeps the character, a dot drops it.
            "י.יעאדהכלםרת+שששש" + "אאאבגדהוז-טיךכל-מ-נס-ףפ-צקרשתובכפא";

    private PlainCharacters() {}

    /** The plain character for one input character, or {@link #DROP}. */
    static int of(int c) {
        if (c < 0x80) {
            return c == '`' ? '\'' : c;
        }
        if (c >= 0x0591 && c <= 0x05F4) {
            return hebrewBlock(c);
        }
        if (c >= 0x2000 && c <= 0x206F) {
            return generalPunctuation(c);
        }
        if (c >= 0xFB1D && c <= 0xFB4F) {
            return presentationForm(c);
        }
        return switch (c) {
            case 0x00AD, 0x061C, 0xFEFF -> DROP;
            case 0x00B4, 0x02B9, 0x02BC, 0xFF07 -> '\'';
            case 0x02BA, 0x02EE, 0xFF02 -> '"';
            default -> c;
        };
    }

    /** The second letter of a digraph, {@link #DROP} for any other character. */
    static int secondOf(int c) {
        return switch (c) {
            case '\u05F0', '\u05F1' -> c == '\u05F0' ? 'ו' : 'י';
            case '\u05F2', '\uFB1F' -> 'י';
            case '\uFB4F' -> 'ל';
            default -> DROP;
        };
    }

    private static int hebrewBlock(int c) {
        return switch (c) {
            case 0x05BE -> '-';
            case 0x05C0, 0x05C3, 0x05C6 -> ' ';
            case 0x05F0, 0x05F1 -> 'ו';
            case 0x05F2 -> 'י';
            case 0x05F3 -> '\'';
            case 0x05F4 -> '"';
            default -> c < 0x05D0 ? DROP : c;
        };
    }

    private static int generalPunctuation(int c) {
        return switch (c) {
            case 0x2010, 0x2011 -> '-';
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2035 -> '\'';
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x2036 -> '"';
            default -> isInvisible(c) ? DROP : c;
        };
    }

    private static boolean isInvisible(int c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F);
    }

    private static int presentationForm(int c) {
        int plain = PRESENTED.charAt(c - 0xFB1D);
        return switch (plain) {
            case '.' -> DROP;
            case '-' -> c;
            default -> plain;
        };
    }
}
