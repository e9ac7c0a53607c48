package mabat.analysis.plugin;

import mabat.analysis.hebrew.FoldingFilter;
import mabat.analysis.hebrew.WordFilter;
import mabat.analysis.hebrew.WordSettings;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/**
 * Base forms and the marked written form of each word; stands behind {@code mabat_text} and the
 * standard tokenizer.
 */
@NamedComponent("mabat_words")
public final class WordFilterFactory implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream words) {
        return new WordFilter(words, WordSettings.bilingual());
    }

    @Override
    public TokenStream normalize(TokenStream word) {
        return new FoldingFilter(word);
    }
}
