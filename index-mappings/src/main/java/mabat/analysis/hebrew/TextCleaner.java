package mabat.analysis.hebrew;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * One spelling for what Hebrew and English texts write in many ways. Offsets keep pointing into the
 * original text.
 *
 * <ul>
 *   <li>points, cantillation, bidi marks, zero-width characters and soft hyphens disappear;
 *   <li>every gershayim, double quote and double prime becomes {@code "}, every geresh, single
 *       quote and prime becomes {@code '}, and two of those between Hebrew letters {@code "};
 *   <li>presentation forms and Yiddish digraphs become plain letters;
 *   <li>a hyphen or maqaf between two Hebrew letters, or between an attached particle and a number,
 *       a Latin word or a quote, becomes {@link Letters#JOINT}, which the standard tokenizer keeps
 *       inside a token.
 * </ul>
 */
public final class TextCleaner extends BaseCharFilter {

    private static final int END = -1;
    private static final int DROP = -2;

    /** Looking ahead ends here; longer runs of points on one letter are not spelling. */
    private static final int MAX_AHEAD = 32;

    private char[] raw = new char[512];
    private int rawAt;
    private int rawEnd;
    private boolean drained;
    private int consumed;
    private int written;
    private int last = ' ';

    /** Hebrew letters since the last space or sign: how long a chain of particles may be. */
    private int letters;

    private boolean onlyParticles = true;
    private int second = DROP;

    public TextCleaner(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = next();
            if (c == END) {
                return count == 0 && length > 0 ? -1 : count;
            }
            target[offset + count++] = (char) c;
        }
        return count;
    }

    private int next() throws IOException {
        if (second != DROP) {
            int c = second;
            second = DROP;
            return emit(c);
        }
        while (true) {
            int c = peek(0);
            if (c == END) {
                return END;
            }
            if (c < 0x7f && c != '\'' && c != '"' && c != '-' && c != '`' || Letters.isHebrew(c)) {
                return take(c);
            }
            int plain = plain(c);
            switch (plain) {
                case DROP -> skip();
                case '\'' -> {
                    return apostrophe();
                }
                case '"' -> {
                    return take(joinsForeign() ? Letters.JOINT : '"');
                }
                case '-' -> {
                    return take(joins() ? Letters.JOINT : '-');
                }
                default -> {
                    second = digraph(c);
                    int taken = take(plain);
                    if (second != DROP) {
                        addOffCorrectMap(written, consumed - 1 - written);
                    }
                    return taken;
                }
            }
        }
    }

    /** Two gereshes between Hebrew letters are one gershayim; a lone one stays. */
    private int apostrophe() throws IOException {
        int ahead = skipDropped(1);
        boolean twice = Letters.isHebrew(last) && plain(peek(ahead)) == '\'';
        if (!twice || !Letters.isHebrew(peekPlain(ahead + 1))) {
            return take('\'');
        }
        int result = take('"');
        for (int i = 0; i < ahead; i++) {
            skip();
        }
        return result;
    }

    /** A hyphen inside a Hebrew word, or between a particle and what it is attached to. */
    private boolean joins() throws IOException {
        if (!Letters.isHebrew(last)) {
            return false;
        }
        int next = peekPlain(1);
        return Letters.isHebrew(next) || (isParticleChain() && startsForeign(next));
    }

    /** A quote between a particle and a Latin word or a number. */
    private boolean joinsForeign() throws IOException {
        return isParticleChain()
                && Character.isLetterOrDigit(peekPlain(1))
                && startsForeign(peekPlain(1));
    }

    private boolean isParticleChain() {
        return letters > 0 && letters <= 4 && onlyParticles;
    }

    private static boolean startsForeign(int c) {
        return c == '"' || (c > 0 && !Letters.isHebrew(c) && Character.isLetterOrDigit(c));
    }

    /** The character at this distance after dropped ones, quotes unified. */
    private int peekPlain(int distance) throws IOException {
        int c = peek(skipDropped(distance));
        return c == END ? END : plain(c);
    }

    private int skipDropped(int distance) throws IOException {
        int at = distance;
        while (at < MAX_AHEAD && plain(peek(at)) == DROP) {
            at++;
        }
        return at;
    }

    private int take(int c) {
        rawAt++;
        consumed++;
        return emit(c);
    }

    private int emit(int c) {
        written++;
        last = c;
        if (Letters.isHebrew(c)) {
            onlyParticles = (letters == 0 || onlyParticles) && Letters.isParticle(c);
            letters++;
        } else {
            letters = 0;
        }
        return c;
    }

    private void skip() {
        rawAt++;
        consumed++;
        addOffCorrectMap(written, consumed - written);
    }

    private int peek(int distance) throws IOException {
        if (rawAt + distance >= rawEnd && !drained) {
            fill();
        }
        return rawAt + distance < rawEnd ? raw[rawAt + distance] : END;
    }

    private void fill() throws IOException {
        System.arraycopy(raw, rawAt, raw, 0, rawEnd - rawAt);
        rawEnd -= rawAt;
        rawAt = 0;
        while (rawEnd <= MAX_AHEAD) {
            int count = input.read(raw, rawEnd, raw.length - rawEnd);
            if (count < 0) {
                drained = true;
                return;
            }
            rawEnd += count;
        }
    }

    private static int digraph(int c) {
        return switch (c) {
            case '\u05F0', '\u05F1' -> c == '\u05F0' ? 'ו' : 'י';
            case '\u05F2', '\uFB1F' -> 'י';
            case '\uFB4F' -> 'ל';
            default -> DROP;
        };
    }

    /** The plain character for one input character, or {@link #DROP}. */
    private static int plain(int c) {
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

    private static final String PRESENTED =
            // FB1D to FB4F in order; a hyphen keeps the character, a dot drops it.
            "י.יעאדהכלםרת+שששש" + "אאאבגדהוז-טיךכל-מ-נס-ףפ-צקרשתובכפא";

    private static int presentationForm(int c) {
        int plain = PRESENTED.charAt(c - 0xFB1D);
        return switch (plain) {
            case '.' -> DROP;
            case '-' -> c;
            default -> plain;
        };
    }
}
