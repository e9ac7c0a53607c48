package mabat.search.marks;

import java.util.ArrayList;
import java.util.List;
import mabat.search.HighlightedText.Mark;

/**
 * Some words of a paragraph that together are what is looked for.
 *
 * @param first position of the first word
 * @param last position of the last word
 * @param others how many other words stand among them
 * @param marks of the words
 */
record Stretch(int first, int last, int others, List<Mark> marks) {
    Stretch {
        marks = List.copyOf(marks);
    }

    int width() {
        return last - first + 1;
    }

    /** Without those that hold another one, by their first words. */
    static List<Stretch> smallest(List<Stretch> stretches) {
        List<Stretch> byEnd = new ArrayList<>(stretches);
        byEnd.sort((a, b) ->
                a.last() != b.last()
                        ? Integer.compare(a.last(), b.last())
                        : Integer.compare(b.first(), a.first()));
        List<Stretch> smallest = new ArrayList<>();
        for (Stretch one : byEnd) {
            if (smallest.isEmpty() || one.first() > smallest.getLast().first()) {
                smallest.add(one);
            }
        }
        return smallest;
    }
}
