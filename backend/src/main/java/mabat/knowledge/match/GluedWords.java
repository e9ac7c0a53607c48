package mabat.knowledge.match;

import mabat.knowledge.NameKind;
import mabat.knowledge.table.Alias;

/** Hebrew words that lost the space between them, as in text scraped where links were. */
final class GluedWords {
    private static final int SHORTEST_GLUED = 9;

    /** Two words hardly ever make more; and looking for the seam costs the square of the length. */
    private static final int LONGEST_GLUED = 40;

    private static final int SHORTEST_GLUED_NAME = 5;
    private static final int SHORTEST_REST = 3;

    private final Names names;
    private final Words words;

    GluedWords(Names names, Words words) {
        this.names = names;
        this.words = words;
    }

    /**
     * Cuts an unknown long Hebrew word where a name seems to have lost the space beside it.
     *
     * @return whether it was cut, so that looking again makes sense
     */
    boolean cut(int at) {
        if (words.kind[at] != Words.HEBREW
                || words.length(at) < SHORTEST_GLUED
                || words.length(at) > LONGEST_GLUED) {
            return false;
        }
        int from = words.from[at];
        int to = words.to[at];
        for (int cut = to - from - SHORTEST_REST; cut >= SHORTEST_REST; cut--) {
            boolean before = cut >= SHORTEST_GLUED_NAME && isPlainName(from, from + cut);
            boolean behind = to - from - cut >= SHORTEST_GLUED_NAME && isPlainName(from + cut, to);
            if (before || behind) {
                return words.split(at, cut);
            }
        }
        return false;
    }

    private boolean isPlainName(int from, int to) {
        int most = Math.min(Particles.LONGEST, to - from - SHORTEST_GLUED_NAME);
        for (int cut = 0; cut <= most; cut++) {
            if (cut == 0 || Particles.chain(words.letters, from, from + cut) >= 0) {
                int number = names.vocabulary.find(words.letters, from + cut, to);
                int node = number == Vocabulary.UNKNOWN ? NameTrie.NONE : names.trie.first(number);
                if (node != NameTrie.NONE
                        && names.trie.senses(node).stream().anyMatch(GluedWords::isPlain)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPlain(Sense sense) {
        return sense instanceof Sense.Named named
                && named.mark() == Alias.Mark.CLEAR
                && named.kind() != NameKind.DEMONYM
                && named.kind() != NameKind.CAPITAL
                && named.kind() != NameKind.CITY;
    }
}
