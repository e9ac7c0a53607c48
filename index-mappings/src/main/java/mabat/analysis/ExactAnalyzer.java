package mabat.analysis;

import mabat.analysis.hebrew.WordSettings;

/**
 * The analyzer of the {@code .exact} fields, for indexing and for queries: words as written, case,
 * points, quote style and attached Hebrew particles aside. {@code שיתוף} finds {@code לשיתוף}, but
 * {@code בית} does not find {@code בתים}.
 */
public final class ExactAnalyzer extends WordAnalyzer {

    public ExactAnalyzer() {
        super(WordSettings.exact());
    }
}
