package mabat.ui.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers below {@code /api} where nothing is; otherwise the pages would, with HTML. Writes its
 * answer itself, because {@link ApiErrors} is asked for controllers only.
 */
final class UnknownAddress implements HttpRequestHandler {
    private final JsonMapper json;

    UnknownAddress(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ApiProblem problem =
                ApiProblem.notFound("address", request.getRequestURI())
                        .with("documentation", "/v3/api-docs");
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem.toDetail()));
    }
}
