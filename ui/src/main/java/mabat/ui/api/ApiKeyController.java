package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import mabat.account.ApiKeyService;
import mabat.account.Role;
import mabat.ui.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keys for programs; for administrators. */
@RestController
@RequestMapping(path = "/api/v1/api-keys", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "API keys")
class ApiKeyController {
    private final ApiKeyService keys;

    ApiKeyController(ApiKeyService keys) {
        this.keys = keys;
    }

    @Operation(operationId = "listApiKeys", summary = "All keys, without their secrets")
    @GetMapping
    ApiKeyJson.All all() {
        return new ApiKeyJson.All(keys.all().stream().map(ApiKeyJson::of).toList());
    }

    @Operation(
            operationId = "createApiKey",
            summary = "Make a key",
            description =
                    "The answer is the only place where the key can be read. It belongs to whoever"
                            + " asks; made with the key of the local server, it belongs to a service"
                            + " of its own name.")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ApiKeyJson.Made create(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @RequestBody ApiKeyJson.Request request) {
        String name = String.valueOf(request.name());
        if (request.name() == null || !ApiKeyService.isValidName(name)) {
            throw ApiProblem.badRequest(
                    "Field 'name': Expected 1 to "
                            + ApiKeyService.LONGEST_NAME
                            + " characters on one line.");
        }
        Role role = Roles.read(request.role());
        String owner = caller.isLocal() ? "service:" + name.strip() : caller.id();
        return ApiKeyJson.Made.of(keys.create(owner, name, role));
    }

    @Operation(
            operationId = "revokeApiKey",
            summary = "Revoke a key, at once",
            description = "It stays in the list. Revoking twice is fine.")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable("id") String id) {
        if (!keys.revoke(id)) {
            throw ApiProblem.notFound("key", id);
        }
    }
}
