package mabat.analysis.plugin;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.IntSetting;

/** What index settings can say about a filter of type {@code mabat_words}. */
@AnalysisSettings
public interface WordFilterSettings {

    /** Take attached Hebrew particles off. */
    @BooleanSetting(path = "particles", defaultValue = true)
    boolean particles();

    /** Add the written form, marked with {@code =}, beside the base forms. */
    @BooleanSetting(path = "surface", defaultValue = true)
    boolean surface();

    /** How many dictionary forms a Hebrew word may have, at least 1. */
    @IntSetting(path = "lemmas", defaultValue = 3)
    int lemmas();
}
