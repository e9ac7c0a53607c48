package mabat.ui.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.HttpRequestHandler;

/** Answers below {@code /api} where nothing is; otherwise the pages would, with HTML. */
final class UnknownAddress implements HttpRequestHandler {
    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) {
        throw ApiProblem.notFound("address", request.getRequestURI())
                .with("documentation", "/v3/api-docs");
    }
}
