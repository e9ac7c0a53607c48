package mabat.knowledge.match;

/** The Hebrew particles written in front of a word: {@code ו? (לכש|כש|מש|ש)? (ה|ב|כ|ל|מ|מה)?}. */
final class Particles {
    /** What a legal chain ends with, as flags. */
    static final int ARTICLE = 1;

    static final int PREPOSITION = 2;

    /** The preposition is "in", which people's names hardly ever take. */
    static final int IN = 4;

    static final int LONGEST = 6;

    private Particles() {}

    /** Whether a letter may begin a chain of particles. */
    static boolean isOne(char c) {
        return c == 'ו' || c == 'ה' || c == 'ב' || c == 'ל' || c == 'מ' || c == 'ש' || c == 'כ';
    }

    /**
     * Whether the letters from {@code from} to {@code to} are a chain of particles.
     *
     * @return flags of how it ends; -1 when it is no chain
     */
    static int chain(char[] letters, int from, int to) {
        int at = from;
        if (at < to && letters[at] == 'ו') {
            at++;
        }
        if (starts(letters, at, to, "לכש")) {
            at += 3;
        } else if (starts(letters, at, to, "כש") || starts(letters, at, to, "מש")) {
            at += 2;
        } else if (starts(letters, at, to, "ש")) {
            at += 1;
        }
        if (at == to) {
            return to > from ? 0 : -1;
        }
        char c = letters[at++];
        if (c == 'ה') {
            return at == to ? ARTICLE : -1;
        }
        if (c == 'מ' && at + 1 == to && letters[at] == 'ה') {
            return ARTICLE | PREPOSITION;
        }
        boolean preposition = c == 'ב' || c == 'כ' || c == 'ל' || c == 'מ';
        if (!preposition || at != to) {
            return -1;
        }
        return c == 'ב' ? PREPOSITION | IN : PREPOSITION;
    }

    private static boolean starts(char[] letters, int at, int to, String with) {
        if (at + with.length() > to) {
            return false;
        }
        for (int i = 0; i < with.length(); i++) {
            if (letters[at + i] != with.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
