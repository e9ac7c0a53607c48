package mabat.analysis.plugin;

import mabat.analysis.BilingualAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** The main text fields' analyzer. */
@NamedComponent("mabat_bilingual")
public final class BilingualAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new BilingualAnalyzer();
    }
}
