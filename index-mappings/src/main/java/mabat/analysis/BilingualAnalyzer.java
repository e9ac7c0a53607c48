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
 * The analyzer of the main text fields, for indexing and for queries: Hebrew and English in one
 * field, told apart by script, word by word.
 *
 * <p>At each position stand the base forms of the word and, marked, its written form, so that every
 * inflected form is found and the form asked for comes first.
 */
public final class BilingualAnalyzer extends Analyzer {

    private final WordSettings settings;

    /** What the index uses. */
    public BilingualAnalyzer() {
        this(WordSettings.bilingual());
    }

    /** With parts left out or more lemmas, for measuring and for other uses. */
    public BilingualAnalyzer(WordSettings settings) {
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
