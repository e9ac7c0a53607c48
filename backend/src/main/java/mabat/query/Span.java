package mabat.query;

/**
 * A stretch of the query as typed.
 *
 * @param start first character, UTF-16 units
 * @param end behind the last character; equal to {@code start} for a spot between two characters
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + "-" + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** From the start of this one to the end of the other, whichever way round they stand. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
