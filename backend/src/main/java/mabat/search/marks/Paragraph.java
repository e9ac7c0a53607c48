package mabat.search.marks;

import java.util.List;

/**
 * The words of a paragraph that are looked for, in its order, by both ways to look at a word. Both
 * count positions alike.
 */
record Paragraph(List<Spot> inflected, List<Spot> written) {
    Paragraph {
        inflected = List.copyOf(inflected);
        written = List.copyOf(written);
    }

    /** A word by all its forms, or as it is written. */
    enum Reading {
        INFLECTED,
        WRITTEN
    }

    List<Spot> words(Reading reading) {
        return switch (reading) {
            case INFLECTED -> inflected;
            case WRITTEN -> written;
        };
    }
}
