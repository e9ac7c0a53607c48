package mabat.search;

import java.util.List;

/**
 * Plain text with the stretches that matched.
 *
 * @param text never HTML; whoever shows it escapes it
 * @param marks in order, not overlapping
 */
public record HighlightedText(String text, List<Mark> marks) {
    public HighlightedText {
        marks = List.copyOf(marks);
    }

    public static HighlightedText plain(String text) {
        return new HighlightedText(text, List.of());
    }

    /**
     * @param start first character, UTF-16 units
     * @param end behind the last character
     */
    public record Mark(int start, int end) {}
}
