package mabat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import mabat.analysis.BilingualAnalyzer;
import mabat.analysis.ExactAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

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
     * @param inflected its terms, one for each form of it
     * @param start first character, UTF-16 units
     * @param end behind the last character
     */
    record Word(List<String> inflected, int start, int end) {}

    /** The words of a text in its order. */
    static List<Word> words(String text) {
        return words(text, CharTermAttribute::toString);
    }

    /** The words of a text in its order, each with those of its forms that are wanted. */
    static List<Word> words(String text, CharArrayMap<String> wanted) {
        return words(text, term -> wanted.get(term.buffer(), 0, term.length()));
    }

    private static List<Word> words(
            String text, Function<CharTermAttribute, @Nullable String> wanted) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = BILINGUAL.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0 || words.isEmpty()) {
                    words.add(
                            new Word(new ArrayList<>(2), offset.startOffset(), offset.endOffset()));
                }
                String form = wanted.apply(term);
                if (form != null) {
                    words.getLast().inflected().add(form);
                }
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
