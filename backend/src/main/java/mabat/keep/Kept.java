package mabat.keep;

/**
 * An entry as it was read.
 *
 * @param revision changes with every stored change
 */
public record Kept<T extends Entry>(T value, String revision) {}
