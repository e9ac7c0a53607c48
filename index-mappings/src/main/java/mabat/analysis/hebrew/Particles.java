package mabat.analysis.hebrew;

/**
 * The letters that Hebrew writes in front of a word without a space: and, that, when, from, to, in,
 * as, the. Knows which of them may stand in which order.
 *
 * <p>The order is: and ({@code ו}), then one conjunction ({@code ש}, {@code כש}, {@code לכש},
 * {@code מש}), then one preposition ({@code ב כ ל מ}, also {@code מב}, {@code מל}, {@code כב}),
 * then the article ({@code ה}), which hides behind {@code ב כ ל}.
 */
final class Particles {

    /** More letters of particles than this do not occur: {@code ושלכשה}. */
    static final int LONGEST = 5;

    /** Bits of {@link #shape}. */
    static final int AND = 1;

    static final int THAT = 2;
    static final int IN_OR_AS = 4;
    static final int TO = 8;
    static final int FROM = 12;
    static final int PREPOSITIONS = 12;
    static final int ARTICLE = 16;

    /** Shapes are below this number. */
    static final int SHAPES = 32;

    private Particles() {}

    /** Whether these letters can all be particles of one word. */
    static boolean isChain(char[] word, int from, int to) {
        return from < to && shape(word, from, to) >= 0;
    }

    /**
     * What these letters are as a chain of particles.
     *
     * @return the bits above, 0 for no letters at all, -1 when this is no chain
     */
    static int shape(char[] word, int from, int to) {
        if (to - from > LONGEST) {
            return -1;
        }
        int shape = 0;
        int at = from;
        if (at < to && word[at] == 'ו') {
            shape |= AND;
            at++;
        }
        int conjunction = conjunctionLength(word, at, to);
        if (conjunction > 0) {
            shape |= THAT;
            at += conjunction;
        }
        if (at < to) {
            int preposition = preposition(word[at]);
            if (preposition != 0) {
                at++;
                // Two prepositions: מבבית, כבעבר, מלכתחילה; the second one decides.
                boolean firstOfTwo = word[at - 1] == 'מ' || word[at - 1] == 'כ';
                if (firstOfTwo && at < to && word[at] != 'מ' && preposition(word[at]) != 0) {
                    preposition = preposition(word[at]);
                    at++;
                }
                shape |= preposition;
            }
        }
        if (at < to && word[at] == 'ה' && hasVisibleArticle(shape)) {
            shape |= ARTICLE;
            at++;
        }
        return at == to ? shape : -1;
    }

    private static boolean hasVisibleArticle(int shape) {
        int preposition = shape & PREPOSITIONS;
        return preposition == 0 || preposition == FROM;
    }

    private static int conjunctionLength(char[] word, int from, int to) {
        if (to - from >= 3 && word[from] == 'ל' && word[from + 1] == 'כ' && word[from + 2] == 'ש') {
            return 3;
        }
        if (to - from >= 2 && (word[from] == 'כ' || word[from] == 'מ') && word[from + 1] == 'ש') {
            return 2;
        }
        return from < to && word[from] == 'ש' ? 1 : 0;
    }

    private static int preposition(char c) {
        return switch (c) {
            case 'ב', 'כ' -> IN_OR_AS;
            case 'ל' -> TO;
            case 'מ' -> FROM;
            default -> 0;
        };
    }
}
