package mabat.suggest;

import mabat.article.Language;

/**
 * A query in the middle of being typed.
 *
 * @param owner whose saved and recent searches count; nobody's when empty
 * @param caret where the next character goes, 0 to the length of the text
 * @param size completions wanted, 1 to {@link #MOST}
 */
public record TypeAheadQuestion(String owner, String text, int caret, Language labels, int size) {
    /** The most completions of one answer. */
    public static final int MOST = 50;

    public TypeAheadQuestion {
        if (caret < 0 || caret > text.length()) {
            throw new IllegalArgumentException("caret " + caret + " outside " + text.length());
        }
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("completions outside 1.." + MOST + ": " + size);
        }
    }

    /** With the caret behind the text. */
    public static TypeAheadQuestion atEnd(String owner, String text, Language labels, int size) {
        return new TypeAheadQuestion(owner, text, text.length(), labels, size);
    }
}
