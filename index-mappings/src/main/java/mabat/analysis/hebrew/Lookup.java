package mabat.analysis.hebrew;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.fst.FST;

/** Looks forms up in a lexicon. Keeps its place in the transducer, so each thread has its own. */
final class Lookup {

    static final int UNKNOWN = -1;

    /** The byte that stands for gershayim; letters are 1 to 27. */
    private static final int QUOTE_LABEL = 28;

    private final FST<Long> forms;
    private final FST.BytesReader reader;
    private final FST.Arc<Long> arc = new FST.Arc<>();

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
