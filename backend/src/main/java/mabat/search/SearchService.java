package mabat.search;

import java.time.Instant;

/**
 * The one way to search. Fails with the exceptions of {@code mabat.failure}; odd input is an
 * answer.
 */
public interface SearchService {
    SearchAnswer search(Question question);

    /**
     * How many matching articles were first seen after a moment.
     *
     * @return 0 when the query cannot be read
     */
    long countNew(Criteria criteria, Instant after);
}
