package mabat.analysis.hebrew;

/**
 * The letters that Hebrew writes in front of a word without a space: and, that, when, from, to, in,
 * as, the. Knows which of them may stand in which order.
 */
final class Particles {

    /** More than this many letters of particles do not occur: {@code ושלכשה}. */
    static final int LONGEST = 5;

    private Particles() {}

    /**
     * Whether these letters can all be particles of one word.
     *
     * <p>The order is: and ({@code ו}), then the conjunctions that/when/since ({@code ש}, {@code
     * כש}, {@code לכש}, {@code מש}), then one preposition ({@code ב כ ל מ}, also {@code מב}, {@code
     * של}), then the article ({@code ה}), which hides behind {@code ב כ ל}.
     */
    static boolean isChain(char[] word, int from, int to) {
        if (from >= to || to - from > LONGEST) {
            return false;
        }
        int at = word[from] == 'ו' ? from + 1 : from;
        at = afterConjunction(word, at, to);
        if (at < to && isPreposition(word[at])) {
            boolean hidesArticle = word[at] != 'מ';
            at++;
            if (at == to) {
                return true;
            }
            if (!hidesArticle && isPreposition(word[at]) && word[at] != 'מ') {
                return at + 1 == to;
            }
            return !hidesArticle && word[at] == 'ה' && at + 1 == to;
        }
        if (at < to && word[at] == 'ה') {
            at++;
        }
        return at == to;
    }

    private static int afterConjunction(char[] word, int from, int to) {
        int at = from;
        if (to - at >= 3 && word[at] == 'ל' && word[at + 1] == 'כ' && word[at + 2] == 'ש') {
            at += 3;
        } else if (to - at >= 2 && (word[at] == 'כ' || word[at] == 'מ') && word[at + 1] == 'ש') {
            at += 2;
        } else if (to - at >= 1 && word[at] == 'ש') {
            at += 1;
        }
        return at;
    }

    private static boolean isPreposition(char c) {
        return c == 'ב' || c == 'כ' || c == 'ל' || c == 'מ';
    }
}
