package mabat.analysis.hebrew;

/**
 * One thing a written form can be.
 *
 * @param form letters and gershayim, no geresh, final letters settled
 * @param lemma the dictionary form, letters only, final letters settled
 */
record LexiconEntry(String form, String lemma, FormKind kind) {

    static LexiconEntry of(String form, String lemma, FormKind kind) {
        return new LexiconEntry(settled(form, true), settled(lemma, false), kind);
    }

    private static String settled(String text, boolean keepGershayim) {
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
