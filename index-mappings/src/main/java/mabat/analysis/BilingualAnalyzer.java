package mabat.analysis;

import mabat.analysis.hebrew.WordSettings;

/**
 * The analyzer of the main text fields, for indexing and for queries: Hebrew and English in one
 * field, told apart by script, word by word.
 *
 * <p>At each position stand the base forms of the word and, marked, its written form, so that every
 * inflected form is found and the form asked for comes first.
 */
public final class BilingualAnalyzer extends WordAnalyzer {

    /** What the index uses. */
    public BilingualAnalyzer() {
        this(WordSettings.bilingual());
    }

    /** With parts left out or more lemmas, for measuring and for other uses. */
    public BilingualAnalyzer(WordSettings settings) {
        super(settings);
    }
}
