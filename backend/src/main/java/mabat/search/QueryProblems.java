package mabat.search;

import java.util.List;
import mabat.query.Problem;
import mabat.query.ProblemCode;
import mabat.query.Span;

/** Problems of the query language in the form pages and the API show. */
public final class QueryProblems {
    private QueryProblems() {}

    static QueryProblem of(Problem problem) {
        return new QueryProblem(
                problem.code().code(),
                problem.arguments(),
                problem.at().start(),
                problem.at().length(),
                problem.detail(),
                problem.repair());
    }

    public static QueryProblem of(ProblemCode code, Span at, String repair, String... arguments) {
        return of(new Problem(code, List.of(arguments), at, repair));
    }
}
