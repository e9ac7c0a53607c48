package mabat.search;

import org.jspecify.annotations.Nullable;

/**
 * A search with one condition less, offered when the whole finds nothing or little.
 *
 * @param what which kind of condition is left out
 * @param field the facet whose choices are left out; absent for the other kinds
 * @param removed the words of the query that are left out; empty for the other kinds
 * @param criteria what is left
 * @param total how many articles that finds; exact, more than with the condition
 */
public record Relaxation(
        What what, @Nullable FacetField field, String removed, Criteria criteria, long total) {

    /** Kinds of condition. */
    public enum What {
        /** All of the query. */
        QUERY,
        /** One of several parts of the query. */
        PART,
        /** What is chosen in one facet. */
        FACET,
        /** The range of dates. */
        DATES,
        /** The story that articles must belong to. */
        STORY
    }
}
