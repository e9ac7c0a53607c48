package mabat.query;

import java.util.List;

/** What came of reading a query. */
public sealed interface QueryReading {
    /**
     * @param notices what was read literally although it looks like an operator, in text order
     */
    record Read(Expression tree, List<Problem> notices) implements QueryReading {
        public Read {
            notices = List.copyOf(notices);
        }
    }

    /** The query cannot be read. */
    record Unclear(Problem problem) implements QueryReading {}
}
