package mabat.enrich;

import java.util.Locale;

/**
 * The place and day in front of a report: {@code MINSK, March 1 —}.
 *
 * @param end length of the dateline in characters, up to the dash; 0 when there is none
 */
record Dateline(int end) {
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 11;

    static Dateline of(String firstParagraph) {
        int limit = Math.min(firstParagraph.length(), LONGEST);
        int words = 1;
        for (int i = 1; i < limit; i++) {
            char c = firstParagraph.charAt(i);
            if (c == ' ' && ++words > MOST_WORDS) {
                return new Dateline(0);
            }
            if (isDash(firstParagraph, i)) {
                return new Dateline(looksLikeOne(firstParagraph.substring(0, i)) ? i : 0);
            }
        }
        return new Dateline(0);
    }

    boolean covers(int start) {
        return start < end;
    }

    private static boolean isDash(String text, int at) {
        char c = text.charAt(at);
        if (c == '\u2014' || c == '\u2013') {
            return true;
        }
        boolean blankBefore = text.charAt(at - 1) == ' ' || text.charAt(at - 1) == ')';
        boolean blankBehind = at + 1 < text.length() && " -".indexOf(text.charAt(at + 1)) >= 0;
        return c == '-' && blankBefore && blankBehind;
    }

    /** A place, perhaps a day and an agency: at most a comma's worth of words, no sentence. */
    private static boolean looksLikeOne(String text) {
        String place = text.split("[,(]", 2)[0].strip();
        int words = place.split("\\s+").length;
        boolean comma = place.length() < text.strip().length();
        char first = place.isEmpty() ? ' ' : place.charAt(0);
        boolean hebrew = first >= 'א' && first <= 'ת';
        boolean capitals = place.equals(place.toUpperCase(Locale.ROOT)) && !hebrew;
        if (hebrew) {
            return words <= 3 && (comma || words <= 2);
        }
        return Character.isUpperCase(first) && words <= 4 && (comma || capitals || words <= 2);
    }
}
