package mabat.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import mabat.search.HighlightedText.Mark;

/**
 * The pieces of an article worth showing below its title. A piece is whole sentences when they are
 * short enough; a longer sentence is cut where a clause or at least a word ends, and an ellipsis
 * says so. What makes text run the other way is closed again within the piece.
 */
public final class Excerpts {
    /** Pieces of one article. */
    public static final int MOST = 3;

    /** Characters of a piece, the ellipses aside. */
    static final int LONGEST = 240;

    private static final String ELLIPSIS = "…";

    /** A short sentence is shown with the one behind it. */
    private static final int SHORT = 90;

    /** Behind these no sentence ends, although a full stop and a capital letter follow. */
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Sen", "Gov", "Lt", "Col", "Sgt", "Rev",
                    "No", "vs");

    private Excerpts() {}

    /** A stretch of a paragraph, both ends of a sentence or not. */
    private record Stretch(int start, int end, boolean cutBefore, boolean cutAfter) {
        boolean holds(Mark mark) {
            return start <= mark.start() && mark.end() <= end;
        }
    }

    /** A piece with its worth. */
    private record Piece(HighlightedText text, int different) {}

    /**
     * The best pieces of paragraphs with marks, best first: those with the most different words
     * marked, then with the most marks, then the earlier ones. None when nothing is marked.
     */
    public static List<HighlightedText> best(List<HighlightedText> paragraphs) {
        List<Piece> pieces = new ArrayList<>();
        for (HighlightedText paragraph : paragraphs) {
            for (Stretch stretch : stretches(paragraph)) {
                HighlightedText piece = piece(paragraph, stretch);
                Set<String> words = new TreeSet<>();
                piece.marks()
                        .forEach(mark ->
                                words.add(
                                        piece.text()
                                                .substring(mark.start(), mark.end())
                                                .toLowerCase(Locale.ROOT)));
                pieces.add(new Piece(piece, words.size()));
            }
        }
        pieces.sort(
                Comparator.comparingInt(Piece::different)
                        .thenComparingInt(piece -> piece.text().marks().size())
                        .reversed());
        return pieces.stream().limit(MOST).map(Piece::text).toList();
    }

    /** The beginning of a text, for an article in which nothing is marked. */
    public static HighlightedText beginning(String text) {
        if (text.length() <= LONGEST) {
            return HighlightedText.plain(text);
        }
        int end = 0;
        for (int[] sentence : sentences(text)) {
            if (sentence[1] > LONGEST) {
                break;
            }
            end = sentence[1];
        }
        boolean cut = end < SHORT;
        int to = cut ? clauseEnd(text, SHORT, LONGEST) : end;
        return piece(HighlightedText.plain(text), new Stretch(0, to, false, cut));
    }

    private static List<Stretch> stretches(HighlightedText paragraph) {
        if (paragraph.marks().isEmpty()) {
            return List.of();
        }
        List<int[]> sentences = sentences(paragraph.text());
        List<Stretch> stretches = new ArrayList<>();
        for (Mark mark : paragraph.marks()) {
            if (stretches.isEmpty() || !stretches.getLast().holds(mark)) {
                int from = stretches.isEmpty() ? 0 : stretches.getLast().end();
                stretches.add(around(paragraph, mark, sentences, from));
            }
        }
        return stretches;
    }

    /**
     * @param from what is before it was shown already
     */
    private static Stretch around(
            HighlightedText paragraph, Mark mark, List<int[]> sentences, int from) {
        int first = 0;
        while (first + 1 < sentences.size() && sentences.get(first)[1] <= mark.start()) {
            first++;
        }
        int start = Math.min(Math.max(sentences.get(first)[0], from), mark.start());
        int last = first;
        while (last + 1 < sentences.size() && sentences.get(last)[1] < mark.end()) {
            last++;
        }
        int end = sentences.get(last)[1];
        boolean midway = start > sentences.get(first)[0];
        if (end - start > LONGEST) {
            return cut(paragraph, mark, start, end, midway);
        }
        while (last + 1 < sentences.size()) {
            int[] next = sentences.get(last + 1);
            boolean wanted =
                    end - start < SHORT
                            || paragraph.marks().stream()
                                    .anyMatch(m -> m.start() >= next[0] && m.end() <= next[1]);
            if (!wanted || next[1] - start > LONGEST) {
                break;
            }
            last++;
            end = next[1];
        }
        return new Stretch(start, end, midway, false);
    }

    /**
     * A part of a long sentence with the mark and as many of the following as there is room for.
     */
    private static Stretch cut(
            HighlightedText paragraph, Mark mark, int from, int to, boolean midway) {
        String text = paragraph.text();
        int lastMarked = mark.end();
        for (Mark next : paragraph.marks()) {
            if (next.start() >= mark.start()
                    && next.end() <= to
                    && next.end() - mark.start() <= LONGEST) {
                lastMarked = Math.max(lastMarked, next.end());
            }
        }
        int room = Math.max(0, LONGEST - (lastMarked - mark.start()));
        int start = from;
        if (mark.start() - from > room / 2) {
            start = clauseStart(text, Math.max(from, mark.start() - room / 2), mark.start());
        }
        int end = to;
        if (to - start > LONGEST) {
            end = clauseEnd(text, Math.max(lastMarked, start + SHORT), start + LONGEST);
            end = Math.max(end, lastMarked);
        }
        return new Stretch(start, end, midway || start > from, end < to);
    }

    /** The first beginning of a clause from a place on, else of a word; at most {@code latest}. */
    private static int clauseStart(String text, int earliest, int latest) {
        for (int at = Math.max(1, earliest); at < latest; at++) {
            if (text.charAt(at - 1) == ' ' && at > 1 && endsClause(text.charAt(at - 2))) {
                return at;
            }
        }
        for (int at = Math.max(1, earliest); at < latest; at++) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return latest;
    }

    /** The last end of a clause up to a place, else of a word; at least {@code earliest}. */
    private static int clauseEnd(String text, int earliest, int latest) {
        int most = Math.min(latest, text.length());
        for (int at = most; at > earliest; at--) {
            if (endsClause(text.charAt(at - 1))
                    && (at == text.length() || Character.isWhitespace(text.charAt(at)))) {
                return at;
            }
        }
        for (int at = most; at > earliest; at--) {
            if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Math.min(earliest, text.length());
    }

    private static boolean endsClause(char c) {
        return ",;:–—".indexOf(c) >= 0;
    }

    private static HighlightedText piece(HighlightedText paragraph, Stretch stretch) {
        String text = paragraph.text();
        int start = stretch.start();
        int end = stretch.end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        // the comma before an ellipsis says nothing
        while (stretch.cutAfter() && end > start && endsClause(text.charAt(end - 1))) {
            end--;
        }
        String before =
                (stretch.cutBefore() ? ELLIPSIS + " " : "") + DirectionMarks.open(text, 0, start);
        String inside = before + text.substring(start, end);
        String whole =
                inside
                        + DirectionMarks.closing(inside)
                        + (stretch.cutAfter() ? " " + ELLIPSIS : "");
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : paragraph.marks()) {
            int from = Math.max(mark.start(), start);
            int to = Math.min(mark.end(), end);
            if (from < to) {
                int shift = before.length() - start;
                marks.add(new Mark(from + shift, to + shift));
            }
        }
        return new HighlightedText(whole, marks);
    }

    /** Where sentences begin and end; at least one, and together the whole text. */
    private static List<int[]> sentences(String text) {
        // an iterator is not safe for use by several threads, so each call has its own
        BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.ROOT);
        iterator.setText(text);
        List<int[]> sentences = new ArrayList<>();
        int start = 0;
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            if (end == text.length() || !endsInAbbreviation(text, start, end)) {
                sentences.add(new int[] {start, end});
                start = end;
            }
        }
        if (start < text.length() || sentences.isEmpty()) {
            sentences.add(new int[] {start, text.length()});
        }
        return sentences;
    }

    /** One of those, or a single capital letter, with a full stop. */
    private static boolean endsInAbbreviation(String text, int start, int end) {
        int stop = end - 1;
        while (stop > start && Character.isWhitespace(text.charAt(stop))) {
            stop--;
        }
        int word = stop;
        while (word > start && Character.isLetterOrDigit(text.charAt(word - 1))) {
            word--;
        }
        return text.charAt(stop) == '.'
                && (stop - word == 1 && Character.isUpperCase(text.charAt(word))
                        || ABBREVIATIONS.contains(text.substring(word, stop)));
    }
}
