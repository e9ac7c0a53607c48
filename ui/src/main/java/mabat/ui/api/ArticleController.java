package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import mabat.article.ArticleId;
import mabat.search.ArticleLibrary;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Single articles. */
@RestController
@Tag(name = "Articles")
class ArticleController {
    private final ArticleLibrary library;

    ArticleController(ArticleLibrary library) {
        this.library = library;
    }

    @Operation(
            operationId = "getArticle",
            summary = "One article with everything enrichment found and the boilerplate ledger")
    @GetMapping(path = "/api/v1/articles/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ArticleJson get(@PathVariable("id") String id) {
        return library.find(valid(id)).map(ArticleJson::of).orElseThrow(() -> unknown(id));
    }

    @Operation(operationId = "deleteArticle", summary = "Remove one article; for editors")
    @DeleteMapping("/api/v1/articles/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable("id") String id) {
        if (!library.delete(valid(id))) {
            throw unknown(id);
        }
    }

    private static ArticleId valid(String id) {
        if (!ArticleId.isValid(id)) {
            throw unknown(id);
        }
        return new ArticleId(id);
    }

    private static ApiProblem unknown(String id) {
        return ApiProblem.notFound("article", id);
    }
}
