package mabat.ui.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says no to a program in JSON, for places outside the controllers. Never {@code sendError}: that
 * would end as a redirect to the sign-in page.
 */
final class Problems {
    private static final String CHALLENGE = "Bearer realm=\"mabat\"";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    void noKey(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", CHALLENGE);
        write(
                response,
                HttpStatus.UNAUTHORIZED,
                "This needs an API key: send it as 'Authorization: Bearer KEY'.");
    }

    void wrongKey(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", CHALLENGE + ", error=\"invalid_token\"");
        write(
                response,
                HttpStatus.UNAUTHORIZED,
                "This API key is unknown or was revoked. An administrator can make a new one.");
    }

    void notAllowed(HttpServletResponse response) throws IOException {
        write(
                response,
                HttpStatus.FORBIDDEN,
                "The role of this API key does not allow this request.");
    }

    void unavailable(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "5");
        write(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "The API key cannot be checked because Elasticsearch does not answer. Try again.");
    }

    void badRequest(HttpServletResponse response) throws IOException {
        write(
                response,
                HttpStatus.BAD_REQUEST,
                "The address of this request holds characters that are not allowed there.");
    }

    private void write(HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        byte[] body = json.writeValueAsBytes(ProblemDetail.forStatusAndDetail(status, detail));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
