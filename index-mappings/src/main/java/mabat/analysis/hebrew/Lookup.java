package mabat.analysis.hebrew;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.fst.FST;

/** Looks forms up in a lexicon. Keeps its place in the transducer, so each thread has its own. */
final class Lookup {

    static final int UNKNOWN = -1;

    /** The byte that stands for gershayim; letters are 1 to 27. */
    private static final int QUOTE_LABEL = 28;

    private static final char[] INSERTED = {'י', 'ו'};

    private final FST<Long> forms;
    private final FST.BytesReader reader;
    private final FST.Arc<Long> arc = new FST.Arc<>();
    private final List<FST.Arc<Long>> path = new ArrayList<>();

    Lookup(FST<Long> forms) {
        this.forms = forms;
        reader = forms.getBytesReader();
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

    /** Told about each form that is one vowel letter away. */
    interface Near {
        void found(int set);
    }

    /**
     * Finds the forms that differ from this one by one vowel letter inside the word: a yod or vav
     * more, or a yod, vav or alef less. Hebrew is written fuller or more sparely at will.
     */
    void near(char[] word, int from, int to, Near near) {
        while (path.size() <= to - from + 1) {
            path.add(new FST.Arc<>());
        }
        forms.getFirstArc(path.get(0));
        try {
            walk(word, from, from, to, 0, 0, false, near);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private void walk(
            char[] word, int from, int at, int to, int depth, long sum, boolean changed, Near near)
            throws IOException {
        FST.Arc<Long> here = path.get(depth);
        if (at == to) {
            if (changed && here.isFinal()) {
                near.found((int) (sum + here.nextFinalOutput()));
            }
            return;
        }
        char c = word[at];
        if (!changed && at > from) {
            for (char vowel : INSERTED) {
                step(word, from, at, to, depth, sum, vowel, true, near);
            }
            if (at < to - 1 && (c == 'י' || c == 'ו' || c == 'א')) {
                walk(word, from, at + 1, to, depth, sum, true, near);
            }
        }
        step(word, from, at + 1, to, depth, sum, c, changed, near);
    }

    private void step(
            char[] word,
            int from,
            int at,
            int to,
            int depth,
            long sum,
            char letter,
            boolean changed,
            Near near)
            throws IOException {
        FST.Arc<Long> next = path.get(depth + 1);
        int label = label(letter);
        if (label != 0 && forms.findTargetArc(label, path.get(depth), next, reader) != null) {
            walk(word, from, at, to, depth + 1, sum + next.output(), changed, near);
        }
    }

    /** The set of readings of this form, or {@link #UNKNOWN}. */
    int set(char[] word, int from, int to) {
        if (from >= to) {
            return UNKNOWN;
        }
        try {
            forms.getFirstArc(arc);
            long sum = arc.output();
            for (int i = from; i < to; i++) {
                int label = label(word[i]);
                if (label == 0 || forms.findTargetArc(label, arc, arc, reader) == null) {
                    return UNKNOWN;
                }
                sum += arc.output();
            }
            return arc.isFinal() ? (int) (sum + arc.nextFinalOutput()) : UNKNOWN;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }
}
