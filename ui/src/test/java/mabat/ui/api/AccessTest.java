package mabat.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import mabat.account.ApiKeyService;
import mabat.account.Role;
import mabat.failure.DependencyUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class AccessTest {
    private final Rest nobody = new Rest(ApiServer.url(), null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search",
                "/api/v1/nothing-here",
                "/api",
                "/v3/api-docs",
                "/v3/api-docs.yaml",
                "/swagger-ui/index.html",
                "/swagger-ui.html",
                "/actuator",
                "/actuator/metrics",
            })
    void without_a_key_there_is_no_answer_but_a_challenge(String path) {
        Rest.Answer answer = nobody.get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.header("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(answer.detail()).contains("Authorization: Bearer KEY");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void a_wrong_key_is_refused_and_said_to_be_wrong() {
        Rest.Answer answer = new Rest(ApiServer.url(), "mabat_wrong").get("/api/v1/search");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.header("WWW-Authenticate").orElse("")).contains("invalid_token");
    }

    @Test
    void a_revoked_key_is_refused() {
        ApiKeyService keys = ApiServer.bean(ApiKeyService.class);
        var made = keys.create("service:x", "x", Role.VIEWER);
        Rest rest = new Rest(ApiServer.url(), made.secret().text());
        assertThat(rest.get("/api/v1/search").status()).isEqualTo(200);

        keys.revoke(made.key().id());

        assertThat(rest.get("/api/v1/search").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "viewer,        GET,    /api/v1/search,              200",
        "viewer,        GET,    /api/v1/articles/minsk,      200",
        "viewer,        GET,    /api/v1/entities/BY,         200",
        "viewer,        GET,    /api/v1/suggest?prefix=b,    200",
        "viewer,        GET,    /api/v1/search/rising,       200",
        "viewer,        GET,    /api/v1/search/matrix,       400",
        "viewer,        DELETE, /api/v1/recent-searches,     204",
        "viewer,        GET,    /v3/api-docs,                200",
        "viewer,        GET,    /api/v1/saved-searches,      403",
        "viewer,        GET,    /api/v1/overlay,             403",
        "analyst,       GET,    /api/v1/overlay/changes,     403",
        "analyst,       POST,   /api/v1/overlay/changes,     403",
        "analyst,       POST,   /api/v1/overlay/changes/1/undo, 403",
        "analyst,       GET,    /api/v1/overlay/discovered,  403",
        "analyst,       GET,    /api/v1/re-enrichment,       403",
        "analyst,       POST,   /api/v1/re-enrichment,       403",
        "analyst,       DELETE, /api/v1/re-enrichment,       403",
        "editor,        GET,    /api/v1/overlay,             200",
        "editor,        GET,    /api/v1/overlay/changes/99,  404",
        "editor,        DELETE, /api/v1/re-enrichment,       409",
        "viewer,        POST,   /api/v1/articles,            403",
        "viewer,        DELETE, /api/v1/articles/none,       403",
        "viewer,        GET,    /actuator/metrics,           403",
        "analyst,       GET,    /api/v1/saved-searches,      200",
        "analyst,       POST,   /api/v1/articles,            403",
        "analyst,       GET,    /api/v1/search/export,       400",
        "viewer,        GET,    /api/v1/search/export,       403",
        "editor,        GET,    /api/v1/saved-searches,      200",
        "editor,        POST,   /api/v1/articles,            415",
        "editor,        DELETE, /api/v1/articles/none,       404",
        "editor,        GET,    /api/v1/users,               403",
        "editor,        GET,    /api/v1/api-keys,            403",
        "administrator, GET,    /api/v1/users,               200",
        "administrator, GET,    /api/v1/api-keys,            200",
        "administrator, GET,    /actuator/metrics,           200",
        "administrator, DELETE, /api/v1/api-keys/none,       404",
    })
    void a_role_may_do_what_it_includes_and_no_more(
            String role, String method, String path, int status) {
        Rest rest = new Rest(ApiServer.url(), ApiServer.key(Role.of(role).orElseThrow()));

        Rest.Answer answer = rest.send(method, path, null, null);

        assertThat(answer.status()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.type()).isEqualTo("application/problem+json");
        }
    }

    @Test
    void health_is_open_and_says_nothing_but_up() {
        Rest.Answer answer = nobody.get("/actuator/health");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asString("")).isEqualTo("UP");
        assertThat(answer.json().has("components")).isFalse();
    }

    @Test
    void a_key_that_cannot_be_checked_is_not_called_wrong() {
        var store = ApiServer.bean(SwitchableAccountStore.class);
        store.failWith(new DependencyUnavailableException("Elasticsearch", "away", null));
        try {
            Rest.Answer answer = new Rest(ApiServer.url(), "mabat_some").get("/api/v1/search");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).contains("5");
            assertThat(answer.type()).isEqualTo("application/problem+json");
        } finally {
            store.failWith(null);
        }
    }

    @Test
    void commands_on_this_machine_find_address_and_key_in_a_file_for_the_owner_only()
            throws Exception {
        var file = ApiServer.DATA.resolve("local-server.json");
        JsonNode note = new JsonMapper().readTree(Files.readString(file));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(note.path("url").asString("")).isEqualTo(ApiServer.url());
        Rest local = new Rest(ApiServer.url(), note.path("key").asString(""));
        assertThat(local.get("/api/v1/users").status()).isEqualTo(200);
    }

    @Test
    void the_local_key_works_while_elasticsearch_is_away() throws Exception {
        var file = ApiServer.DATA.resolve("local-server.json");
        String key = new JsonMapper().readTree(Files.readString(file)).path("key").asString("");
        var store = ApiServer.bean(SwitchableAccountStore.class);
        store.failWith(new DependencyUnavailableException("Elasticsearch", "away", null));
        try {
            assertThat(new Rest(ApiServer.url(), key).get("/api/v1/entities/BY").status())
                    .isEqualTo(200);
        } finally {
            store.failWith(null);
        }
    }

    @Test
    void every_answer_carries_the_headers_that_keep_it_harmless() throws Exception {
        var page =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(ApiServer.url() + "/styles.css"))
                                        .build(),
                                BodyHandlers.ofString());

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'", "default-src 'self'", "script-src 'self'")
                .doesNotContain("unsafe-eval", "script-src 'self' 'unsafe-inline'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        Rest.Answer rest = nobody.get("/actuator/health");
        assertThat(rest.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(rest.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(rest.header("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void an_odd_address_is_refused_without_a_redirect() {
        Rest.Answer answer = nobody.get("/api/v1//search;x=1");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
    }
}
