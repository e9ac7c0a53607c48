package mabat.ui.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import mabat.ui.ProblemTexts;
import mabat.ui.component.InterfaceLanguage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Everything that goes wrong in REST, as {@code application/problem+json}. */
@RestControllerAdvice
class ApiErrors extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);
    private static final String RETRY_SECONDS = "5";
    private static final String NEXT_SECOND = "1";

    private final ProblemTexts texts;

    ApiErrors(ProblemTexts texts) {
        this.texts = texts;
    }

    /** What is wrong with a query is told in the caller's language; its code stays the same. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> known(ApiProblem problem, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        ProblemDetail detail = problem.toDetail();
        InterfaceLanguage language = InterfaceLanguages.ofErrors(request);
        if (problem.query().isPresent() && language == InterfaceLanguage.HEBREW) {
            detail.setDetail(texts.of(problem.query().get(), language));
            headers.setContentLanguage(language.locale());
        }
        if (problem.status() == HttpStatus.TOO_MANY_REQUESTS) {
            headers.set(HttpHeaders.RETRY_AFTER, NEXT_SECOND);
        }
        return answer(detail, headers);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> away(DependencyUnavailableException e) {
        return later(e, List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> away(InterruptedIngestException e) {
        return later(e.reason(), e.items());
    }

    private static ResponseEntity<ProblemDetail> later(
            DependencyUnavailableException e, List<IngestJson.Item> items) {
        LOG.warn("{} is away: {}", e.dependency(), e.getMessage());
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        e.dependency() + " does not answer at the moment. Try again.");
        if (!items.isEmpty()) {
            problem.setProperty("items", items);
        }
        HttpHeaders later = new HttpHeaders();
        later.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return answer(problem, later);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(DependencyRefusedException e) {
        return logged(HttpStatus.BAD_GATEWAY, e.dependency() + " refused what Mabat asked for.", e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception e, HttpServletRequest request) {
        return logged(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Mabat made a mistake with " + request.getMethod() + " on this address.",
                e);
    }

    private static ResponseEntity<ProblemDetail> logged(
            HttpStatus status, String detail, Exception e) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {}", reference, e);
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(
                        status, detail + " The log says more, under reference " + reference + ".");
        problem.setProperty("reference", reference);
        return answer(problem, new HttpHeaders());
    }

    private static ResponseEntity<ProblemDetail> answer(
            ProblemDetail problem, HttpHeaders headers) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(problem, headers, HttpStatusCode.valueOf(problem.getStatus()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String known =
                e.getSupportedMediaTypes().stream()
                        .map(MediaType::toString)
                        .collect(Collectors.joining(", "));
        MediaType sent = e.getContentType();
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(
                        status,
                        (sent == null
                                        ? "The request has no Content-Type."
                                        : "Content-Type " + sent + " is not read here.")
                                + " Expected: "
                                + known
                                + ".");
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, reason(e.getCause()));
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    private static String reason(@Nullable Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return "Unknown field '"
                    + unknown.getPropertyName()
                    + "'; known are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (cause instanceof JacksonException json && json.getLocation() != null) {
            return "The body is not the JSON that is expected here (line "
                    + json.getLocation().getLineNr()
                    + ", column "
                    + json.getLocation().getColumnNr()
                    + ").";
        }
        return "The body is missing or is not JSON.";
    }
}
