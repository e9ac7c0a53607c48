package mabat.analysis.plugin;

import java.io.Reader;
import mabat.analysis.hebrew.TextCleaner;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;

/** One spelling of quotes, no points, no invisible characters; see {@link TextCleaner}. */
@NamedComponent("mabat_text")
public final class TextCleanerFactory implements CharFilterFactory {

    @Override
    public Reader create(Reader text) {
        return new TextCleaner(text);
    }

    @Override
    public Reader normalize(Reader text) {
        return new TextCleaner(text);
    }
}
