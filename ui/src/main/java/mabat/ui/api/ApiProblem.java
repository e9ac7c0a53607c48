package mabat.ui.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mabat.search.CriteriaParameters;
import mabat.search.QueryProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Ends a request with a problem that its sender can do something about. */
final class ApiProblem extends RuntimeException {
    private final HttpStatus status;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final @Nullable QueryProblem query;

    /**
     * @param detail English sentences: what is wrong, and what is expected
     */
    ApiProblem(HttpStatus status, String detail) {
        super(detail);
        this.status = status;
        this.query = null;
    }

    private ApiProblem(QueryProblem query) {
        super(query.detail());
        this.status = HttpStatus.BAD_REQUEST;
        this.query = query;
    }

    static ApiProblem badRequest(String detail) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, detail);
    }

    static ApiProblem notFound(String what, String id) {
        return new ApiProblem(HttpStatus.NOT_FOUND, "There is no " + what + " '" + id + "'.");
    }

    /** A query that could not be read, with the place and a repair. */
    static ApiProblem of(QueryProblem problem) {
        return new ApiProblem(problem)
                .with("code", problem.code())
                .with("position", problem.position())
                .with("length", problem.length())
                .with("repair", problem.repair().isEmpty() ? null : problem.repair());
    }

    /** Parameters that could not be read; at least one. */
    static ApiProblem of(List<CriteriaParameters.Problem> problems) {
        CriteriaParameters.Problem first = problems.get(0);
        return badRequest("Parameter '" + first.parameter() + "': " + first.detail())
                .with("parameters", problems);
    }

    /** Adds a field to the answer; an absent value adds none. */
    ApiProblem with(String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
        return this;
    }

    HttpStatus status() {
        return status;
    }

    /** The problem of a query, of which there are texts in several languages. */
    Optional<QueryProblem> query() {
        return Optional.ofNullable(query);
    }

    /** In English. */
    ProblemDetail toDetail() {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, getMessage());
        properties.forEach(detail::setProperty);
        return detail;
    }
}
