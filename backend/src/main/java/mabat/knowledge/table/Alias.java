package mabat.knowledge.table;

/**
 * One name of an entity.
 *
 * @param text without the mark
 */
public record Alias(String text, Mark mark) {
    /** How far a name may be believed. */
    public enum Mark {
        /** It always means this entity. */
        CLEAR,
        /** {@code ?}: counts only when something around it supports it. */
        AMBIGUOUS,
        /** {@code ~}: an ordinary word as well; as above, and a preposition is no support. */
        WEAK,
        /** {@code !}: counts only when written in upper case. */
        UPPER
    }

    /** Reads a value of a cell: the name and perhaps a mark behind it. */
    static Alias of(String value) {
        if (value.endsWith("?")) {
            return new Alias(value.substring(0, value.length() - 1), Mark.AMBIGUOUS);
        }
        if (value.endsWith("~")) {
            return new Alias(value.substring(0, value.length() - 1), Mark.WEAK);
        }
        if (value.endsWith("!")) {
            return new Alias(value.substring(0, value.length() - 1), Mark.UPPER);
        }
        return new Alias(value, Mark.CLEAR);
    }
}
