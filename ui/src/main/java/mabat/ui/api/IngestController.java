package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import mabat.failure.DependencyUnavailableException;
import mabat.ingest.IncomingJson;
import mabat.ingest.IngestItem;
import mabat.ingest.IngestOutcome;
import mabat.ingest.IngestService;
import mabat.ingest.JsonLines;
import mabat.ui.api.BoundedBody.TooLargeException;
import mabat.ui.api.IngestJson.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes articles in. Lines are read one at a time, so a large body needs little memory. */
@RestController
@Tag(name = "Articles")
class IngestController {
    static final String NDJSON = "application/x-ndjson";
    static final String JSONL = "application/jsonl";

    private static final String SOURCE = "request";

    private final IngestService ingest;
    private final IngestProperties limits;

    IngestController(IngestService ingest, IngestProperties limits) {
        this.ingest = ingest;
        this.limits = limits;
    }

    @Operation(
            operationId = "addArticles",
            summary = "Add or update articles; for editors",
            description =
                    """
                    One JSON object a line (NDJSON), or as `application/json` one object or an array \
                    of objects. `title` and `text` are needed; paragraphs of `text` are separated by \
                    blank lines. An article with the `id` or `url` of a known one replaces it; the \
                    same words again change nothing, so sending twice is always safe.

                    Every line gets an answer of its own. A line that says the wrong thing (unknown \
                    field, no title, a date that cannot be read) is skipped with a reason. If a line \
                    is not even JSON the status is 400 and `line` names the first one, **but all other \
                    lines are taken all the same** and `items` says what became of each. With 413 and \
                    503 `items` says what was taken before; send the rest again.\
                    """)
    @PostMapping(
            path = "/api/v1/articles",
            consumes = {NDJSON, JSONL, MediaType.APPLICATION_JSON_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    IngestJson add(
            @Parameter(description = "Answer only when searches see the articles.")
                    @RequestParam(name = "wait", defaultValue = "false")
                    boolean wait,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        if (request.getContentLengthLong() > limits.request().toBytes()) {
            throw tooLarge(List.of());
        }
        BoundedBody body = new BoundedBody(request.getInputStream(), limits.request().toBytes());
        List<IngestOutcome> outcomes = new ArrayList<>();
        try {
            ingest.ingest(bounded(items(body, request.getContentType())), wait, outcomes::add);
        } catch (TooLargeException | TooManyException e) {
            throw tooLarge(outcomes);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof TooLargeException) {
                throw tooLarge(outcomes);
            }
            throw ApiProblem.badRequest("The body broke off.").with("items", items(outcomes));
        } catch (DependencyUnavailableException e) {
            throw new InterruptedIngestException(e, items(outcomes));
        }
        Integer broken = firstBroken(outcomes);
        if (broken != null) {
            throw ApiProblem.badRequest(
                            "Line "
                                    + broken
                                    + " is not a JSON object. All other lines were taken; 'items'"
                                    + " says what became of each.")
                    .with("line", broken)
                    .with("items", items(outcomes));
        }
        return new IngestJson(items(outcomes));
    }

    private Iterator<IngestItem> items(InputStream body, @Nullable String contentType)
            throws IOException {
        boolean lines =
                contentType == null
                        || !MediaType.APPLICATION_JSON.isCompatibleWith(
                                MediaType.parseMediaType(contentType));
        return lines
                ? new JsonLines(body, SOURCE, (int) limits.line().toBytes())
                : wholeJson(body.readAllBytes()).iterator();
    }

    private static List<IngestItem> wholeJson(byte[] body) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return new IncomingJson().readAll(SOURCE, text);
        } catch (CharacterCodingException e) {
            throw ApiProblem.badRequest("The body is not valid UTF-8.").with("line", 1);
        }
    }

    private Iterator<IngestItem> bounded(Iterator<IngestItem> items) {
        return new Iterator<>() {
            private int taken;

            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public IngestItem next() {
                IngestItem item = items.next();
                if (++taken > limits.items()) {
                    throw new TooManyException();
                }
                return item;
            }
        };
    }

    /** There are more lines than one request may bring. */
    private static final class TooManyException extends RuntimeException {}

    private ApiProblem tooLarge(List<IngestOutcome> outcomes) {
        return new ApiProblem(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "One request may bring "
                                + limits.items()
                                + " articles and "
                                + limits.request().toMegabytes()
                                + " MB. Send them in several requests.")
                .with("items", items(outcomes));
    }

    private static @Nullable Integer firstBroken(List<IngestOutcome> outcomes) {
        for (IngestOutcome outcome : outcomes) {
            if (outcome instanceof IngestOutcome.Skipped skipped && skipped.malformed()) {
                return skipped.place().line();
            }
        }
        return null;
    }

    private static List<Item> items(List<IngestOutcome> outcomes) {
        return outcomes.stream().map(Item::of).toList();
    }
}
