package mabat.analysis.plugin;

import mabat.analysis.hebrew.FoldingFilter;
import mabat.analysis.hebrew.WordFilter;
import mabat.analysis.hebrew.WordSettings;
import mabat.analysis.hebrew.WordSettings.Feature;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/**
 * Base forms and the marked written form of each word; stands behind {@code mabat_text} and the
 * standard tokenizer.
 */
@NamedComponent("mabat_words")
public final class WordFilterFactory implements TokenFilterFactory {

    private final WordSettings settings;

    /** Called by Elasticsearch with the settings of one index. */
    @Inject
    public WordFilterFactory(WordFilterSettings chosen) {
        WordSettings base = WordSettings.bilingual().withLemmas(chosen.lemmas());
        WordSettings cut = chosen.particles() ? base : base.without(Feature.PARTICLES);
        settings = chosen.surface() ? cut : cut.without(Feature.SURFACE);
    }

    @Override
    public TokenStream create(TokenStream words) {
        return new WordFilter(words, settings);
    }

    @Override
    public TokenStream normalize(TokenStream word) {
        return new FoldingFilter(word);
    }
}
