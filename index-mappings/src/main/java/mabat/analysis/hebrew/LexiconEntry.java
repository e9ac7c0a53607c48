package mabat.analysis.hebrew;

/**
 * One thing a written form can be.
 *
 * @param form letters and gershayim, no geresh, final letters settled
 * @param lemma the dictionary form, letters only, final letters settled
 * @param settled news uses the form in this sense, whatever else grammar would allow
 */
record LexiconEntry(String form, String lemma, FormKind kind, boolean settled) {

    /** The same, excluding all readings of the form that are not settled. */
    LexiconEntry settle() {
        return new LexiconEntry(form, lemma, kind, true);
    }

    static LexiconEntry of(String form, String lemma, FormKind kind) {
        return new LexiconEntry(placed(form, true), placed(lemma, false), kind, false);
    }

    private static String placed(String text, boolean keepGershayim) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isHebrew(c) || (keepGershayim && c == '"')) {
                letters.append(c);
            }
        }
        char[] word = letters.toString().toCharArray();
        Letters.settleFinals(word, 0, word.length);
        return new String(word);
    }
}
