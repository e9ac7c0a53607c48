package mabat.search.marks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Terms that are looked for, numbered, so that a text is read once for all of them and nothing is
 * kept of its other words. Filled first; afterwards safe for use by several threads.
 */
final class Vocabulary {
    private static final BitSet NONE = new BitSet();

    private final Analyzer analyzer;
    private final CharArrayMap<Integer> numbers = new CharArrayMap<>(64, false);
    private final List<Pattern> patterns = new ArrayList<>();
    private int terms;

    /** Terms that are not known beforehand. */
    private record Pattern(Predicate<CharTermAttribute> test, int number) {}

    Vocabulary(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Nothing is looked for. */
    boolean isEmpty() {
        return terms == 0;
    }

    /**
     * The words of a part of a query, each with all its terms, which are looked for from now on.
     */
    List<Spot> learn(String words) {
        List<Spot> learned = new ArrayList<>();
        read(words, this::number, learned);
        return learned;
    }

    /** Every term like this is looked for from now on. */
    BitSet learn(Predicate<CharTermAttribute> test) {
        BitSet number = new BitSet();
        number.set(terms);
        patterns.add(new Pattern(test, terms++));
        return number;
    }

    private BitSet number(CharTermAttribute term) {
        Integer known = numbers.get(term.buffer(), 0, term.length());
        int number = known == null ? terms++ : known;
        numbers.put(term.toString(), number);
        BitSet set = new BitSet();
        set.set(number);
        return set;
    }

    /** The words of a text that are looked for, in its order. */
    List<Spot> spots(String text) {
        List<Spot> spots = new ArrayList<>();
        if (!isEmpty()) {
            read(text, this::wanted, spots);
        }
        return spots;
    }

    private BitSet wanted(CharTermAttribute term) {
        BitSet wanted = NONE;
        Integer number = numbers.get(term.buffer(), 0, term.length());
        if (number != null) {
            wanted = new BitSet();
            wanted.set(number);
        }
        for (Pattern pattern : patterns) {
            if (pattern.test().test(term)) {
                wanted = wanted == NONE ? new BitSet() : wanted;
                wanted.set(pattern.number());
            }
        }
        return wanted;
    }

    /** Which terms a term of a text stands for; none when nobody looks for it. */
    @FunctionalInterface
    private interface Lookup {
        BitSet of(CharTermAttribute term);
    }

    /** All terms at one position are one word. */
    private void read(String text, Lookup lookup, List<Spot> spots) {
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                BitSet found = lookup.of(term);
                if (!found.isEmpty()) {
                    if (!spots.isEmpty() && spots.getLast().position() == position) {
                        spots.getLast().terms().or(found);
                    } else {
                        spots.add(
                                new Spot(
                                        position, found, offset.startOffset(), offset.endOffset()));
                    }
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
