package mabat.search;

import java.util.List;

/** What a question gets: a page, or the reason why the question could not be read. */
public sealed interface SearchAnswer {

    /**
     * @param reading how the query was understood, in the order of the query
     * @param notices things the reader should know: ids in the criteria that no article has, parts
     *     read literally
     */
    record Found(ResultPage page, List<ReadingPart> reading, List<QueryProblem> notices)
            implements SearchAnswer {
        public Found {
            reading = List.copyOf(reading);
            notices = List.copyOf(notices);
        }
    }

    /** The query could not be read; nothing was searched. */
    record Unreadable(QueryProblem problem) implements SearchAnswer {}
}
