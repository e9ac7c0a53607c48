package mabat.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import mabat.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class AccountApiTest {
    private final Rest rest = new Rest(ApiServer.url(), ApiServer.key(Role.ADMINISTRATOR));

    @Test
    void a_key_is_shown_once_and_works_until_it_is_revoked() {
        Rest.Answer made =
                rest.postJson("/api/v1/api-keys", "{\"name\":\"importer\",\"role\":\"editor\"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().propertyNames()).containsExactly("id", "name", "role", "key");
        assertThat(made.header("Cache-Control").orElse("")).contains("no-store");
        String secret = made.json().path("key").asString("");
        String id = made.json().path("id").asString("");
        Rest program = new Rest(ApiServer.url(), secret);
        assertThat(program.get("/api/v1/search").status()).isEqualTo(200);

        JsonNode listed = find(rest.get("/api/v1/api-keys").json().path("keys"), "id", id);
        assertThat(listed.path("name").asString("")).isEqualTo("importer");
        assertThat(listed.path("last_used").asString("")).isEqualTo("2026-03-15T12:00:00Z");
        assertThat(rest.get("/api/v1/api-keys").response().body()).doesNotContain(secret);

        assertThat(rest.delete("/api/v1/api-keys/" + id).status()).isEqualTo(204);
        assertThat(program.get("/api/v1/search").status()).isEqualTo(401);
        assertThat(find(rest.get("/api/v1/api-keys").json().path("keys"), "id", id).has("revoked"))
                .isTrue();
    }

    @Test
    void a_key_made_on_this_machine_belongs_to_a_service_of_its_name() throws Exception {
        var file = ApiServer.DATA.resolve("local-server.json");
        JsonNode note = new JsonMapper().readTree(Files.readString(file));
        Rest local = new Rest(ApiServer.url(), note.path("key").asString(""));

        String id =
                local.postJson("/api/v1/api-keys", "{\"name\":\"cron\",\"role\":\"analyst\"}")
                        .json()
                        .path("id")
                        .asString("");

        assertThat(
                        find(rest.get("/api/v1/api-keys").json().path("keys"), "id", id)
                                .path("owner")
                                .asString(""))
                .isEqualTo("service:cron");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name':'x','role':'owner'}|viewer, analyst, editor or administrator",
                "{'name':'x'}|viewer, analyst, editor or administrator",
                "{'role':'viewer'}|'name'",
                "{'name':' ','role':'viewer'}|'name'",
                "{'name':'x','role':'viewer','scope':'all'}|Unknown field 'scope'; known are name, role",
                "{'name':|line 1",
                "[]|not the JSON",
                "``|missing",
            })
    void odd_wishes_for_keys_are_explained(String body, String hint) {
        Rest.Answer answer = rest.postJson("/api/v1/api-keys", body.replace('\'', '"'));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.detail()).contains(hint).doesNotContain("mabat.ui");
    }

    @Test
    void people_are_created_listed_and_removed() {
        Rest.Answer created =
                rest.postJson(
                        "/api/v1/users",
                        "{\"name\":\"דנה\",\"password\":\"correct horse\",\"role\":\"analyst\"}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.response().body()).doesNotContain("correct horse");
        String id = created.json().path("id").asString("");
        assertThat(created.header("Location")).contains("/api/v1/users/" + id);
        assertThat(ApiServer.accounts().signIn("דנה", "correct horse")).isPresent();

        JsonNode listed = find(rest.get("/api/v1/users").json().path("users"), "id", id);
        assertThat(listed.propertyNames()).containsExactly("id", "name", "role", "created");

        assertThat(rest.delete("/api/v1/users/" + id).status()).isEqualTo(204);
        assertThat(rest.delete("/api/v1/users/" + id).status()).isEqualTo(404);
        assertThat(ApiServer.accounts().signIn("דנה", "correct horse")).isEmpty();
    }

    @Test
    void a_name_is_taken_once() {
        String body = "{\"name\":\"noa\",\"password\":\"correct horse\",\"role\":\"viewer\"}";
        rest.postJson("/api/v1/users", body);

        assertThat(rest.postJson("/api/v1/users", body.replace("noa", "NOA")).status())
                .isEqualTo(409);
    }

    @Test
    void weak_passwords_are_refused_with_a_code_and_a_sentence() {
        Rest.Answer answer =
                rest.postJson(
                        "/api/v1/users",
                        "{\"name\":\"gil\",\"password\":\"short\",\"role\":\"viewer\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString("")).isEqualTo("password-too-short");
        assertThat(answer.detail()).contains("12");
    }

    @Test
    void the_last_administrator_stays() {
        String id =
                rest.postJson(
                                "/api/v1/users",
                                "{\"name\":\"root\",\"password\":\"correct horse\",\"role\":\"administrator\"}")
                        .json()
                        .path("id")
                        .asString("");

        Rest.Answer answer = rest.delete("/api/v1/users/" + id);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.detail()).contains("last administrator");
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        for (JsonNode each : list) {
            if (each.path(field).asString("").equals(value)) {
                return each;
            }
        }
        throw new AssertionError("No " + field + " " + value + " in " + list);
    }
}
