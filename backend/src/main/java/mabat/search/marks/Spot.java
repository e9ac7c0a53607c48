package mabat.search.marks;

import java.util.BitSet;
import mabat.search.HighlightedText.Mark;

/**
 * A word of a text that is looked for.
 *
 * @param position counted in words from the beginning of its text
 * @param terms numbers of its terms in the {@link Vocabulary}
 * @param start first character, UTF-16 units
 * @param end behind the last character
 */
record Spot(int position, BitSet terms, int start, int end) {
    Mark mark() {
        return new Mark(start, end);
    }
}
