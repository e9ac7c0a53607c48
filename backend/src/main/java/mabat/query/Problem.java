package mabat.query;

import java.util.List;

/**
 * Something in a query that cannot be read, or was read as plain words although it looks like an
 * operator.
 *
 * @param arguments what the message names, for instance the unknown field
 * @param at where in the query as typed
 * @param repair a query that can be read and is probably meant; empty when there is none
 */
public record Problem(ProblemCode code, List<String> arguments, Span at, String repair) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** One English sentence: what is wrong and how to fix it. */
    public String detail() {
        return code.detail(arguments);
    }

    Problem withRepair(String changed) {
        return new Problem(code, arguments, at, changed);
    }
}
