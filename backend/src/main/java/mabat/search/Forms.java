package mabat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import mabat.analysis.BilingualAnalyzer;
import mabat.analysis.ExactAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

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
