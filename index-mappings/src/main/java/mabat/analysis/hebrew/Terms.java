package mabat.analysis.hebrew;

import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The terms of one token, in the order in which they leave the filter. A growing buffer that is
 * filled and emptied for each token, so that a token costs no garbage.
 */
final class Terms {

    /**
     * Ends a {@link TermRule#SURFACE} term: {@code ספר=} is the written form, {@code ספר} a lemma.
     */
    static final char SURFACE_MARK = '=';

    private char[] text = new char[256];
    private int textLength;
    private int size;
    private int[] ends = new int[16];
    private TermRule[] rules = new TermRule[16];
    private boolean[] advances = new boolean[16];
    private int[] startOffsets = new int[16];
    private int[] endOffsets = new int[16];
    private boolean advanceNext;
    private int startOffset;
    private int endOffset;

    void clear() {
        textLength = 0;
        size = 0;
        advanceNext = false;
    }

    int size() {
        return size;
    }

    /** The terms added from here on stand at a new position with these offsets. */
    void newPosition(int start, int end) {
        advanceNext = true;
        startOffset = start;
        endOffset = end;
    }

    /** Adds a term; false when this position has it already. */
    boolean add(char[] from, int start, int end, TermRule rule) {
        return add(from, start, end, rule, startOffset, endOffset);
    }

    boolean add(char[] from, int start, int end, TermRule rule, int startOffset, int endOffset) {
        int length = end - start;
        boolean markedApart = rule == TermRule.SURFACE;
        if (length <= 0 || (!markedApart && !advanceNext && has(from, start, end))) {
            return false;
        }
        reserve(length + 1);
        System.arraycopy(from, start, text, textLength, length);
        textLength += length;
        if (rule == TermRule.SURFACE) {
            text[textLength++] = SURFACE_MARK;
        }
        ends[size] = textLength;
        rules[size] = rule;
        advances[size] = advanceNext;
        startOffsets[size] = startOffset;
        endOffsets[size] = endOffset;
        advanceNext = false;
        size++;
        return true;
    }

    void copyTo(int index, CharTermAttribute term) {
        int start = start(index);
        term.copyBuffer(text, start, ends[index] - start);
    }

    TermRule rule(int index) {
        return rules[index];
    }

    boolean advances(int index) {
        return advances[index];
    }

    int startOffset(int index) {
        return startOffsets[index];
    }

    int endOffset(int index) {
        return endOffsets[index];
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    private boolean has(char[] from, int start, int end) {
        for (int i = size - 1; i >= 0; i--) {
            if (Arrays.equals(text, start(i), ends[i], from, start, end)) {
                return true;
            }
            if (advances[i]) {
                return false;
            }
        }
        return false;
    }

    private void reserve(int more) {
        if (textLength + more > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, textLength + more));
        }
        if (size == ends.length) {
            int wider = size * 2;
            ends = Arrays.copyOf(ends, wider);
            rules = Arrays.copyOf(rules, wider);
            advances = Arrays.copyOf(advances, wider);
            startOffsets = Arrays.copyOf(startOffsets, wider);
            endOffsets = Arrays.copyOf(endOffsets, wider);
        }
    }
}
