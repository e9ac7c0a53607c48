package mabat.analysis.hebrew;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.fst.FST;

/**
 * The written forms of the word list, each with the number of its set of readings. Immutable and
 * safe for all threads.
 *
 * <p>The file holds a Lucene transducer, which is small but makes garbage with every step. In
 * memory the same states lie in one array: for each state a bit set of the letters that lead on,
 * then for each of them, in order, three numbers: the next state, what the step adds to the result,
 * and what ending here adds, or {@link #UNKNOWN} when no form ends here.
 */
final class Forms {

    static final int UNKNOWN = -1;

    /** No letter leads on from here. */
    private static final int DEAD_END = 0;

    /** Where every form starts. */
    static final int ROOT = 1;

    private static final int STEP = 3;

    /** The byte that stands for gershayim; letters are 1 to 27. */
    private static final int QUOTE_LABEL = 28;

    private final int[] cells;

    private Forms(int[] cells) {
        this.cells = cells;
    }

    /** The same states and letters as in the transducer. */
    static Forms of(FST<Long> transducer) throws IOException {
        return new Forms(new Unfolding(transducer).cells());
    }

    /** The byte of a letter; 0 for what no form contains. */
    static int label(char c) {
        if (c == '"') {
            return QUOTE_LABEL;
        }
        return Letters.isHebrew(c) ? c - 'א' + 1 : 0;
    }

    static char letter(int label) {
        return label == QUOTE_LABEL ? '"' : (char) ('א' + label - 1);
    }

    /** The set of readings of this form, or {@link #UNKNOWN}. */
    int set(char[] word, int from, int to) {
        int state = ROOT;
        int sum = 0;
        int end = UNKNOWN;
        for (int i = from; i < to; i++) {
            int step = step(state, word[i]);
            if (step < 0) {
                return UNKNOWN;
            }
            sum += added(step);
            end = end(step);
            state = next(step);
        }
        return end == UNKNOWN ? UNKNOWN : sum + end;
    }

    /** The step that this letter takes from a state; negative when there is none. */
    int step(int state, char letter) {
        int bit = 1 << label(letter);
        int letters = cells[state];
        // No form contains label 0, so its bit is never set.
        return (letters & bit) == 0
                ? UNKNOWN
                : state + 1 + STEP * Integer.bitCount(letters & bit - 1);
    }

    /** The state behind a step. */
    int next(int step) {
        return cells[step];
    }

    /** What the step adds to the number of the set. */
    int added(int step) {
        return cells[step + 1];
    }

    /** What a form that ends with this step adds, or {@link #UNKNOWN} when none does. */
    int end(int step) {
        return cells[step + 2];
    }

    /** Told about every form and the number of its set of readings. */
    interface Visitor {
        void form(String letters, int set);
    }

    /** Shows every form, in the order of the letters. */
    void forEach(Visitor visitor) {
        walk(ROOT, 0, new StringBuilder(), visitor);
    }

    private void walk(int state, int sum, StringBuilder letters, Visitor visitor) {
        int step = state + 1;
        for (int open = cells[state]; open != 0; open &= open - 1) {
            letters.append(letter(Integer.numberOfTrailingZeros(open)));
            int reached = sum + added(step);
            if (end(step) != UNKNOWN) {
                visitor.form(letters.toString(), reached + end(step));
            }
            walk(next(step), reached, letters, visitor);
            letters.setLength(letters.length() - 1);
            step += STEP;
        }
    }

    /** Writes the states of a transducer one behind the other. */
    private static final class Unfolding {

        private static final int NOWHERE = -1;

        private final FST<Long> transducer;
        private final FST.BytesReader reader;
        private final FST.Arc<Long> arc = new FST.Arc<>();

        /** State by its address in the transducer. */
        private final int[] placed;

        private int[] cells = new int[1 << 19];
        private int size = ROOT;

        /** Addresses of states whose steps still have to be written, and where they start. */
        private long[] waiting = new long[1 << 10];

        private int waitingSize;

        Unfolding(FST<Long> transducer) {
            this.transducer = transducer;
            reader = transducer.getBytesReader();
            placed = new int[Math.toIntExact(transducer.numBytes()) + 1];
            Arrays.fill(placed, NOWHERE);
        }

        int[] cells() throws IOException {
            place(transducer.getFirstArc(arc).target());
            while (waitingSize > 0) {
                long address = waiting[--waitingSize];
                write(address, placed[(int) address]);
            }
            return Arrays.copyOf(cells, size);
        }

        /** Reserves room for a state; its number. */
        private int place(long address) throws IOException {
            int at = (int) address;
            if (placed[at] == NOWHERE) {
                placed[at] = size;
                size += 1 + STEP * steps(address);
                if (size > cells.length) {
                    cells = Arrays.copyOf(cells, size * 2);
                }
                if (waitingSize == waiting.length) {
                    waiting = Arrays.copyOf(waiting, waitingSize * 2);
                }
                waiting[waitingSize++] = address;
            }
            return placed[at];
        }

        private final FST.Arc<Long> counted = new FST.Arc<>();

        private int steps(long address) throws IOException {
            int count = 1;
            transducer.readFirstRealTargetArc(address, counted, reader);
            while (!counted.isLast()) {
                transducer.readNextRealArc(counted, reader);
                count++;
            }
            return count;
        }

        private void write(long address, int state) throws IOException {
            int step = state + 1;
            transducer.readFirstRealTargetArc(address, arc, reader);
            while (true) {
                cells[state] |= 1 << arc.label();
                int next = FST.targetHasArcs(arc) ? place(arc.target()) : DEAD_END;
                cells[step] = next;
                cells[step + 1] = arc.output().intValue();
                cells[step + 2] = arc.isFinal() ? arc.nextFinalOutput().intValue() : UNKNOWN;
                step += STEP;
                if (arc.isLast()) {
                    return;
                }
                transducer.readNextRealArc(arc, reader);
            }
        }
    }
}
