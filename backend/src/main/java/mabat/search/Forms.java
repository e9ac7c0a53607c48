package mabat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mabat.analysis.BilingualAnalyzer;
import mabat.analysis.ExactAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms of a text by the analyzers of the index, in our own process. */
public final class Forms {
    private static final Analyzer BILINGUAL = new BilingualAnalyzer();
    private static final Analyzer EXACT = new ExactAnalyzer();

    private Forms() {}

    static Set<String> inflected(String text) {
        return terms(BILINGUAL, text);
    }

    static Set<String> exact(String text) {
        return terms(EXACT, text);
    }

    /** As the exact field keeps a word: lower case, one kind of quote, nothing invisible. */
    public static String folded(String word) {
        return EXACT.normalize("text", word).utf8ToString();
    }

    /**
     * A word of a text.
     *
     * @param inflected its terms, every form of it
     * @param start first character, UTF-16 units
     * @param end behind the last character
     */
    record Word(Set<String> inflected, int start, int end) {}

    /** The words of a text in its order. */
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = BILINGUAL.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0 || words.isEmpty()) {
                    words.add(new Word(new TreeSet<>(), offset.startOffset(), offset.endOffset()));
                }
                words.getLast().inflected().add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Set<String> terms(Analyzer analyzer, String text) {
        Set<String> terms = new TreeSet<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
