package mabat.ui.api;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Completes the description of the interface: what every operation has in common, and what cannot
 * be read from the code.
 */
final class ApiDocumentation {
    static final String PROBLEM = "application/problem+json";

    private static final String PROBLEM_SCHEMA = "#/components/schemas/Problem";
    private static final String NOBODY =
            """
            {"type":"about:blank","title":"Unauthorized","status":401,\
            "detail":"This needs an API key: send it as 'Authorization: Bearer KEY'."}\
            """;
    private static final String CANNOT_BE_READ =
            "Something cannot be read; `detail` says what. What is wrong with a query is told in"
                    + " Hebrew or English, as `ui` or else Accept-Language asks; `code` is the same.";
    private static final String BAD_QUERY =
            """
            {"type":"about:blank","title":"Bad Request","status":400,\
            "detail":"The bracket is never closed.","code":"unclosed-bracket",\
            "position":0,"length":1,"repair":"(ikea)"}\
            """;
    private static final String BUSY =
            """
            {"type":"about:blank","title":"Too Many Requests","status":429,\
            "detail":"8 of your searches are running already. Wait for one of them to be answered."}\
            """;
    private static final String NOT_ALLOWED =
            """
            {"type":"about:blank","title":"Forbidden","status":403,\
            "detail":"The role of this API key does not allow this request."}\
            """;
    private static final String AWAY =
            """
            {"type":"about:blank","title":"Service Unavailable","status":503,\
            "detail":"Elasticsearch does not answer at the moment. Try again."}\
            """;
    private static final String NOT_FOUND =
            """
            {"type":"about:blank","title":"Not Found","status":404,\
            "detail":"There is no article 'x1'."}\
            """;
    private static final String ARTICLES =
            """
            {"url":"https://example.org/2023/03/01/minsk","outlet":"Example Wire","language":"en",\
            "title":"Belarus and China sign an agreement","text":"First paragraph.\\n\\nSecond one.",\
            "published":"2023-03-01"}
            {"id":"my-2","title":"כותרת","text":"פסקה ראשונה."}
            """;

    private ApiDocumentation() {}

    /** Adds the answers that every operation may give, and its examples. */
    static void complete(OpenAPI api) {
        api.getComponents().addSchemas("Problem", problem());
        api.getPaths()
                .values()
                .forEach(path ->
                        path.readOperationsMap()
                                .forEach((method, operation) -> answers(operation)));
        Operation add = path(api, "/api/v1/articles").getPost();
        add.setRequestBody(articles());
        add.getResponses()
                .addApiResponse("413", answer("More than one request may bring.", null))
                .addApiResponse("415", answer("Another Content-Type.", null));
        searching(api, "/api/v1/search", SearchController.OTHERS);
        SearchParameters.describe(
                path(api, "/api/v1/search/export").getGet(), ExportController.OTHERS);
        SearchParameters.describe(path(api, "/api/v1/permalinks").getPost(), Set.of());
        searching(api, "/api/v1/search/matrix", DiscoveryController.MATRIX);
        searching(api, "/api/v1/search/rising", DiscoveryController.RISING);
    }

    private static void searching(OpenAPI api, String path, Set<String> others) {
        Operation search = path(api, path).getGet();
        SearchParameters.describe(search, others);
        search.getResponses()
                .addApiResponse(
                        "429",
                        answer("Too many of your searches run at a time.", BUSY)
                                .addHeaderObject("Retry-After", text("Seconds.")));
    }

    private static PathItem path(OpenAPI api, String path) {
        return requireNonNull(api.getPaths().get(path), path);
    }

    private static void answers(Operation operation) {
        ApiResponses responses = operation.getResponses();
        responses.addApiResponse("400", answer(CANNOT_BE_READ, BAD_QUERY));
        responses.addApiResponse(
                "401",
                answer("No key, or none that is good.", NOBODY)
                        .addHeaderObject(
                                "WWW-Authenticate", text("Bearer, with an error for bad keys.")));
        responses.addApiResponse("403", answer("The key's role is not enough.", NOT_ALLOWED));
        boolean hasPath =
                operation.getParameters() != null
                        && operation.getParameters().stream()
                                .anyMatch(parameter -> "path".equals(parameter.getIn()));
        if (hasPath) {
            responses.addApiResponse("404", answer("There is none of that id.", NOT_FOUND));
        }
        responses.addApiResponse(
                "503",
                answer("Elasticsearch is away.", AWAY)
                        .addHeaderObject("Retry-After", text("Seconds.")));
    }

    private static Header text(String description) {
        return new Header().description(description).schema(new Schema<String>().type("string"));
    }

    private static ApiResponse answer(String description, @Nullable String example) {
        MediaType body = new MediaType().schema(new Schema<Object>().$ref(PROBLEM_SCHEMA));
        if (example != null) {
            body.setExample(example);
        }
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(PROBLEM, body));
    }

    private static RequestBody articles() {
        Schema<?> line = article();
        MediaType lines = new MediaType().schema(line).example(ARTICLES);
        return new RequestBody()
                .required(true)
                .description("One article a line; as application/json one object or an array.")
                .content(
                        new Content()
                                .addMediaType(IngestController.NDJSON, lines)
                                .addMediaType(IngestController.JSONL, lines)
                                .addMediaType(
                                        "application/json", new MediaType().schema(article())));
    }

    private static Schema<?> article() {
        Schema<Object> article = new Schema<>();
        article.type("object").additionalProperties(false);
        Map<String, String> fields =
                Map.of(
                        "id", "Yours, 1 to 512 bytes; otherwise one is derived.",
                        "url", "Absolute http or https address.",
                        "outlet", "Who published it.",
                        "author", "The byline.",
                        "language", "he, en, …; looked for when absent.",
                        "title", "The headline; needed.",
                        "text", "Paragraphs separated by blank lines; needed, may be empty.",
                        "published", "ISO 8601 day or time.");
        fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(field ->
                        article.addProperty(
                                field.getKey(),
                                new Schema<String>().type("string").description(field.getValue())));
        return article.addRequiredItem("title").addRequiredItem("text");
    }

    private static Schema<?> problem() {
        Schema<Object> problem = new Schema<>();
        problem.type("object").description("RFC 9457. Some problems have more fields.");
        problem.addProperty("type", new Schema<String>().type("string"));
        problem.addProperty("title", new Schema<String>().type("string"));
        problem.addProperty("status", new Schema<Integer>().type("integer"));
        problem.addProperty(
                "detail",
                new Schema<String>()
                        .type("string")
                        .description("What is wrong, what is expected."));
        problem.addProperty("instance", new Schema<String>().type("string"));
        problem.addProperty(
                "position",
                new Schema<Integer>()
                        .type("integer")
                        .description("Queries: where, in UTF-16 units."));
        problem.addProperty(
                "length", new Schema<Integer>().type("integer").description("Queries: how much."));
        problem.addProperty(
                "repair",
                new Schema<String>()
                        .type("string")
                        .description("Queries: one that can be read and is probably meant."));
        problem.addProperty(
                "line",
                new Schema<Integer>().type("integer").description("Articles: the broken line."));
        problem.addProperty(
                "reference",
                new Schema<String>()
                        .type("string")
                        .description("Our mistakes: look it up in the log."));
        return problem;
    }
}
