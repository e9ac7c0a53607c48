package mabat.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    /** The same text with further stretches. */
    public HighlightedText with(Collection<Mark> others) {
        return others.isEmpty()
                ? this
                : new HighlightedText(
                        text, apart(Stream.concat(marks.stream(), others.stream()).toList()));
    }

    /** In order; those that overlap become one. */
    static List<Mark> apart(Collection<Mark> marks) {
        List<Mark> apart = new ArrayList<>();
        marks.stream()
                .sorted(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end))
                .forEach(mark -> {
                    Mark last = apart.isEmpty() ? null : apart.getLast();
                    if (last != null && mark.start() < last.end()) {
                        apart.removeLast();
                        apart.add(new Mark(last.start(), Math.max(last.end(), mark.end())));
                    } else {
                        apart.add(mark);
                    }
                });
        return List.copyOf(apart);
    }
}
