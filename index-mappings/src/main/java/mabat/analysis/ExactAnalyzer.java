package mabat.analysis;

import java.io.Reader;
import mabat.analysis.hebrew.FoldingFilter;
import mabat.analysis.hebrew.TextCleaner;
import mabat.analysis.hebrew.WordFilter;
import mabat.analysis.hebrew.WordSettings;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The analyzer of the {@code .exact} fields, for indexing and for queries: words as written, case,
 * points, quote style and attached Hebrew particles aside. {@code שיתוף} finds {@code לשיתוף}, but
 * {@code בית} does not find {@code בתים}.
 */
public final class ExactAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new WordFilter(words, WordSettings.exact()));
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new TextCleaner(text);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader text) {
        return new TextCleaner(text);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream word) {
        return new FoldingFilter(word);
    }
}
