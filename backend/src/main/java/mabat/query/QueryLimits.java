package mabat.query;

/** The bounds of a query, so that no query can be expensive by accident. */
public final class QueryLimits {
    /** Characters of a query, UTF-16 units. */
    public static final int MOST_CHARACTERS = 2000;

    /** Words, phrases and field values of a query. */
    public static final int MOST_CLAUSES = 64;

    /** Brackets, negations and fields inside each other. */
    public static final int MOST_DEPTH = 16;

    /** Letters before a {@code *}. */
    public static final int SHORTEST_PREFIX = 3;

    /** The largest n of {@code NEAR/n}, {@code ADJ/n} and {@code "…"~n}. */
    public static final int MOST_DISTANCE = 100;

    /** The largest n of {@code ATLEAST/n}. */
    public static final int MOST_TIMES = 10;

    /** Different words that one {@code *} may stand for. */
    public static final int MOST_ENDINGS = 1000;

    private QueryLimits() {}
}
