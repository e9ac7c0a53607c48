package mabat.knowledge;

import java.util.List;

/**
 * Finds the entities named in a text, in either language; thread-safe, linear in the text's length.
 */
@FunctionalInterface
public interface EntityFinder {
    /**
     * In text order, not overlapping; two entities at one place only when the name is ambiguous.
     */
    List<Recognised> find(String text);
}
