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

/** One spelling, then words, then their terms: what both analyzers do, each with its settings. */
abstract sealed class WordAnalyzer extends Analyzer permits BilingualAnalyzer, ExactAnalyzer {

    private final WordSettings settings;

    WordAnalyzer(WordSettings settings) {
        this.settings = settings;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new WordFilter(words, settings));
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
