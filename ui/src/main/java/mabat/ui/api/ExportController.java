package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.export.Citation;
import mabat.export.ExportFormat;
import mabat.export.Exporter;
import mabat.search.ArticleLibrary;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every match of a search as a file, and one article as a citation. */
@RestController
@Tag(name = "Export")
class ExportController {
    /** Parameters that are not criteria. */
    static final Set<String> OTHERS = Set.of("format");

    private static final String TOTAL = "Mabat-Total";
    private static final int BUFFER = 64 * 1024;

    private final Exporter exporter;
    private final ArticleLibrary library;

    ExportController(Exporter exporter, ArticleLibrary library) {
        this.exporter = exporter;
        this.library = library;
    }

    @Operation(
            operationId = "exportSearch",
            summary = "Every match of a search as csv, jsonl, xlsx or ris",
            description =
                    """
                    Takes the criteria of `/search`; there is no limit to how many. The file begins \
                    with the query, the filters, the time and the versions. `Mabat-Total` says how \
                    many articles it will hold. Closing the connection ends the export.\
                    """)
    @ApiResponse(responseCode = "200", description = "The file, written as it is read.")
    @GetMapping("/api/v1/search/export")
    void export(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        RequestParameters given = new RequestParameters(parameters);
        ExportFormat format =
                ExportFormat.of(given.one("format"))
                        .orElseThrow(() ->
                                ApiProblem.badRequest(
                                        "Parameter 'format': Expected csv, jsonl, xlsx or ris."));
        switch (exporter.open(given.criteria(OTHERS))) {
            case Exporter.Opening.Unreadable(var problem) -> throw ApiProblem.of(problem);
            case Exporter.Opening.Ready(var export) -> {
                try (export) {
                    send(export, format, response);
                }
            }
        }
    }

    private static void send(
            Exporter.Export export, ExportFormat format, HttpServletResponse response)
            throws IOException {
        // asked before anything is written, so that a failure is still an answer of its own
        long total = export.total();
        response.setContentType(format.mediaType());
        response.setHeader(TOTAL, String.valueOf(total));
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("mabat." + format.code())
                        .build()
                        .toString());
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        export.write(format, out, written -> {});
        out.flush();
    }

    @Operation(
            operationId = "citeArticle",
            summary = "An article as a citation",
            description = "As text for reading, or as RIS for reference managers.")
    @GetMapping("/api/v1/articles/{id}/citation")
    ResponseEntity<String> cite(
            @PathVariable("id") String id,
            @Parameter(description = "text (usual) or ris.")
                    @RequestParam(name = "format", defaultValue = "text")
                    String format) {
        EnrichedArticle article =
                (ArticleId.isValid(id)
                                ? library.find(new ArticleId(id))
                                : Optional.<EnrichedArticle>empty())
                        .orElseThrow(() -> ApiProblem.notFound("article", id));
        return switch (format) {
            case "text" ->
                    ResponseEntity.ok()
                            .contentType(
                                    new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                            .body(Citation.text(article.article()));
            case "ris" ->
                    ResponseEntity.ok()
                            .contentType(MediaType.parseMediaType(ExportFormat.RIS.mediaType()))
                            .body(Citation.ris(article.article()));
            default -> throw ApiProblem.badRequest("Parameter 'format': Expected text or ris.");
        };
    }
}
