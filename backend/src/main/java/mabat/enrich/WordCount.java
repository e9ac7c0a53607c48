package mabat.enrich;

/** Counts words: runs of letters and digits, with quotes, dots and dashes inside them. */
final class WordCount {
    private WordCount() {}

    static int of(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (Character.isWhitespace(c)) {
                inside = false;
            }
        }
        return words;
    }
}
