package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import mabat.account.AccountService;
import mabat.account.AccountService.UserOutcome;
import mabat.account.ApiKeyService;
import mabat.account.Role;
import mabat.ui.security.Departures;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People who sign in; for administrators. */
@RestController
@RequestMapping(path = "/api/v1/users", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Users")
class UserController {
    private final AccountService accounts;
    private final ApiKeyService keys;
    private final Departures departures;

    UserController(AccountService accounts, ApiKeyService keys, Departures departures) {
        this.accounts = accounts;
        this.keys = keys;
        this.departures = departures;
    }

    @Operation(operationId = "listUsers", summary = "Everybody who can sign in")
    @GetMapping
    UserJson.All all() {
        return new UserJson.All(accounts.users().stream().map(UserJson::of).toList());
    }

    @Operation(
            operationId = "createUser",
            summary = "Create somebody who can sign in",
            description = "409 when the name is taken; case does not make a difference.")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<UserJson> create(@RequestBody UserJson.Request request) {
        if (request.name() == null || request.password() == null) {
            throw ApiProblem.badRequest("Fields 'name', 'password' and 'role' are needed.");
        }
        Role role = Roles.read(request.role());
        return switch (accounts.create(request.name(), request.password(), role)) {
            case UserOutcome.Created created ->
                    ResponseEntity.created(URI.create("/api/v1/users/" + created.user().id()))
                            .body(UserJson.of(created.user()));
            case UserOutcome.NameTaken taken ->
                    throw new ApiProblem(
                            HttpStatus.CONFLICT,
                            "There is another user named '" + taken.name() + "'.");
            case UserOutcome.Invalid invalid ->
                    throw ApiProblem.badRequest(invalid.problem().detail())
                            .with("code", invalid.problem().code());
        };
    }

    @Operation(
            operationId = "deleteUser",
            summary = "Remove somebody",
            description =
                    "Ends their sessions and revokes their keys. The last administrator stays: 409.")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable("id") String id) {
        switch (accounts.remove(id)) {
            case REMOVED -> {
                departures.left(id);
                keys.revokeAllOf(id);
            }
            case GONE -> throw ApiProblem.notFound("user", id);
            case LAST_ADMINISTRATOR ->
                    throw new ApiProblem(
                            HttpStatus.CONFLICT,
                            "The last administrator cannot be removed; make another one first.");
        }
    }
}
