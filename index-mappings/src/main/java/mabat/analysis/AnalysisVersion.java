package mabat.analysis;

import mabat.analysis.hebrew.WordForms;

/**
 * Tells which terms a text gets: indices keep it, and one with another version has to be built
 * again, because its terms and those of a query would no longer be made alike.
 *
 * @param rules number of the code's way to make terms; grows with every change of it
 * @param lexicon check sum of the word list, eight hexadecimal digits
 */
public record AnalysisVersion(int rules, String lexicon) {

    /** Raise it when the code gives a word other terms; the golden file of the tests notices. */
    private static final int RULES = 3;

    /** What this build does. */
    public static AnalysisVersion current() {
        return new AnalysisVersion(RULES, WordForms.version());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @param written empty for an index that does not say: older than all versions
     */
    public static AnalysisVersion parse(String written) {
        int dot = written.indexOf('.');
        if (dot < 1) {
            return new AnalysisVersion(0, written);
        }
        return new AnalysisVersion(
                Integer.parseInt(written.substring(0, dot)), written.substring(dot + 1));
    }

    /** Such as {@code 3.b59f0f9e}. */
    @Override
    public String toString() {
        return rules + "." + lexicon;
    }
}
