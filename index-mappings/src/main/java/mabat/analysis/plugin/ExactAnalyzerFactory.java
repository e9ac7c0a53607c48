package mabat.analysis.plugin;

import mabat.analysis.ExactAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** The analyzer of the {@code .exact} fields. */
@NamedComponent("mabat_exact")
public final class ExactAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new ExactAnalyzer();
    }
}
