package mabat.search;

import java.util.List;

/**
 * Why a query could not be read, as a value.
 *
 * @param code stable, for instance {@code unclosed-bracket}; the pages have a text for each
 * @param arguments what the text names, for instance the unknown field
 * @param position where in the query, in UTF-16 units
 * @param length how much of the query it concerns; 0 for a spot between two characters
 * @param detail the same in English, one sentence with a way to fix it, for the API
 * @param repair a query that can be read and is probably meant; empty when there is none
 */
public record QueryProblem(
        String code,
        List<String> arguments,
        int position,
        int length,
        String detail,
        String repair) {
    public QueryProblem {
        arguments = List.copyOf(arguments);
    }
}
