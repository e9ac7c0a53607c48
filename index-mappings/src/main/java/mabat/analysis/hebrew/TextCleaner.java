package mabat.analysis.hebrew;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

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
 *
 * <p>Most text needs none of this, so plain characters are copied in runs.
 */
public final class TextCleaner extends CharFilter {

    private static final int END = -1;

    /** Longer chains of particles are not looked at: {@code ושלכש}. */
    private static final int LONGEST_CHAIN = 4;

    private final CleanerMemory memory;
    private char[] raw;
    private int rawAt;
    private int rawEnd;
    private boolean drained;
    private boolean closed;
    private int consumed;
    private int written;
    private int last = ' ';

    /** Hebrew letters since the last space or sign, counted up to one too many for a chain. */
    private int letters;

    private boolean onlyParticles = true;
    private int second = PlainCharacters.DROP;

    public TextCleaner(Reader in) {
        super(in);
        memory = CleanerMemory.borrow();
        raw = memory.text();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int run = run(target, offset + count, length - count);
            count += run;
            if (run == 0) {
                int c = next();
                if (c == END) {
                    return count == 0 ? -1 : count;
                }
                target[offset + count++] = (char) c;
            }
        }
        return count;
    }

    /** Copies characters that stay as they are; their number. */
    private int run(char[] target, int offset, int most) {
        if (second != PlainCharacters.DROP) {
            return 0;
        }
        int room = Math.min(most, rawEnd - rawAt);
        int count = 0;
        while (count < room && staysAsItIs(raw[rawAt + count])) {
            target[offset + count] = raw[rawAt + count];
            count++;
        }
        if (count > 0) {
            // A chain of particles is short: the end of the run tells about it.
            for (int i = Math.max(0, count - LONGEST_CHAIN - 2); i < count; i++) {
                follow(raw[rawAt + i]);
            }
            rawAt += count;
            consumed += count;
            written += count;
        }
        return count;
    }

    private static boolean staysAsItIs(char c) {
        return c < 0x7f ? c != '\'' && c != '"' && c != '-' && c != '`' : Letters.isHebrew(c);
    }

    private int next() throws IOException {
        if (second != PlainCharacters.DROP) {
            int c = second;
            second = PlainCharacters.DROP;
            return emit(c);
        }
        while (true) {
            int c = peek(0);
            if (c == END) {
                return END;
            }
            int plain = PlainCharacters.of(c);
            switch (plain) {
                case PlainCharacters.DROP -> skip();
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
                    second = PlainCharacters.secondOf(c);
                    int taken = take(plain);
                    if (second != PlainCharacters.DROP) {
                        memory.correct(written, consumed - 1 - written);
                    }
                    return taken;
                }
            }
        }
    }

    /** Two gereshes between Hebrew letters are one gershayim; a lone one stays. */
    private int apostrophe() throws IOException {
        int ahead = skipDropped(1);
        boolean twice = Letters.isHebrew(last) && PlainCharacters.of(peek(ahead)) == '\'';
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
        return letters > 0 && letters <= LONGEST_CHAIN && onlyParticles;
    }

    private static boolean startsForeign(int c) {
        return c == '"' || (c > 0 && !Letters.isHebrew(c) && Character.isLetterOrDigit(c));
    }

    /** The character at this distance after dropped ones, quotes unified. */
    private int peekPlain(int distance) throws IOException {
        int c = peek(skipDropped(distance));
        return c == END ? END : PlainCharacters.of(c);
    }

    private int skipDropped(int distance) throws IOException {
        int at = distance;
        while (at < CleanerMemory.AHEAD && PlainCharacters.of(peek(at)) == PlainCharacters.DROP) {
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
        follow(c);
        return c;
    }

    /** Keeps count of the letters that may be a chain of particles. */
    private void follow(int c) {
        last = c;
        if (Letters.isHebrew(c)) {
            onlyParticles = (letters == 0 || onlyParticles) && Letters.isParticle(c);
            letters = Math.min(letters, LONGEST_CHAIN) + 1;
        } else {
            letters = 0;
        }
    }

    private void skip() {
        rawAt++;
        consumed++;
        memory.correct(written, consumed - written);
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
        while (rawEnd <= CleanerMemory.AHEAD) {
            int count = input.read(raw, rawEnd, raw.length - rawEnd);
            if (count < 0) {
                drained = true;
                return;
            }
            rawEnd += count;
        }
    }

    @Override
    protected int correct(int offset) {
        return memory.corrected(offset);
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            memory.giveBack();
        }
        super.close();
    }
}
