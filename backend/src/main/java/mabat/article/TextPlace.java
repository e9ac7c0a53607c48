package mabat.article;

/**
 * A stretch of an article's text.
 *
 * @param paragraph {@link #TITLE}, or the index into {@link Article#paragraphs()}
 * @param start first character, in UTF-16 units from the start of that paragraph
 * @param end behind the last character
 */
public record TextPlace(int paragraph, int start, int end) implements Comparable<TextPlace> {
    /** The paragraph number of the title. */
    public static final int TITLE = -1;

    public TextPlace {
        if (paragraph < TITLE || start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "no such place: " + paragraph + "/" + start + "-" + end);
        }
    }

    @Override
    public int compareTo(TextPlace other) {
        int byParagraph = Integer.compare(paragraph, other.paragraph);
        if (byParagraph != 0) {
            return byParagraph;
        }
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
