package mabat.search;

import java.util.List;

/** What came of reading criteria. */
public sealed interface CriteriaReading {
    /**
     * @param parts how the query was understood, in the order of the query
     */
    record Understood(
            CompiledCriteria criteria, List<ReadingPart> parts, List<QueryProblem> notices)
            implements CriteriaReading {
        public Understood {
            parts = List.copyOf(parts);
            notices = List.copyOf(notices);
        }
    }

    record Unclear(QueryProblem problem) implements CriteriaReading {}
}
