package mabat.analysis.hebrew;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Replaces each token by the index terms of its word: the first advances the position, the others
 * stand beside it with the same offsets. Expects tokens of the standard tokenizer over text of
 * {@link TextCleaner}, not yet lower-cased.
 */
public final class WordFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final WordReader reader;
    private final Terms terms = new Terms();
    private int next;
    private int inputStep;

    public WordFilter(TokenStream input, WordSettings settings) {
        super(input);
        reader = new WordReader(settings);
    }

    /** The word list behind this filter: one for all filters of a JVM. */
    Lexicon lexicon() {
        return reader.lexicon();
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (next >= terms.size()) {
            if (!input.incrementToken()) {
                return false;
            }
            inputStep = step.getPositionIncrement();
            next = 0;
            reader.read(
                    term.buffer(), term.length(), offset.startOffset(), offset.endOffset(), terms);
        }
        emit(next++);
        return true;
    }

    private void emit(int index) {
        TermRule rule = terms.rule(index);
        terms.copyTo(index, term);
        offset.setOffset(terms.startOffset(index), terms.endOffset(index));
        step.setPositionIncrement(terms.advances(index) ? (index == 0 ? inputStep : 1) : 0);
        type.setType(rule.type());
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        terms.clear();
        next = 0;
    }
}
