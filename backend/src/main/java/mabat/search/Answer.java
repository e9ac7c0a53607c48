package mabat.search;

/**
 * What a question about articles gets: a value, or the reason why its query could not be read.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {
    record Given<T>(T value) implements Answer<T> {}

    /** The query could not be read; nothing was counted. */
    record Unreadable<T>(QueryProblem problem) implements Answer<T> {}
}
