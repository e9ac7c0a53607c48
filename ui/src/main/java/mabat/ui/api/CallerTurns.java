package mabat.ui.api;

import java.util.function.Supplier;
import mabat.search.SearchTurns;
import mabat.ui.security.Caller;
import org.springframework.http.HttpStatus;

/** Ends a request with "too many" while so many searches of its sender run already. */
final class CallerTurns {
    private final SearchTurns turns;

    CallerTurns(SearchTurns turns) {
        this.turns = turns;
    }

    <T> T run(Caller caller, Supplier<T> search) {
        return turns.run(caller.id(), search)
                .orElseThrow(() ->
                        new ApiProblem(
                                HttpStatus.TOO_MANY_REQUESTS,
                                turns.most()
                                        + " of your searches are running already. Wait for one of"
                                        + " them to be answered."));
    }
}
