package mabat.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import mabat.account.FirstSignIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who comes in and how, and what is kept for them. */
class PeopleOverHttpIT extends WholeApplication {
    @Autowired private FirstSignIn first;

    @Test
    void a_saved_search_counts_what_is_new() {
        JsonNode saved =
                local().postJson(
                                "/api/v1/saved-searches",
                                "{\"name\":\"grain\",\"criteria\":{\"q\":[\"grain\"]}}")
                        .json();
        String path = "/api/v1/saved-searches/" + saved.path("id").asString("");
        assertThat(local().get(path + "/new").json().path("count").asInt(-1)).isZero();

        local().post(
                        "/api/v1/articles?wait=true",
                        NDJSON,
                        "{\"id\":\"en-3\",\"title\":\"More grain\",\"text\":\"Ships left.\"}");

        // the application checks by itself every few seconds
        Instant end = Instant.now().plusSeconds(60);
        while (count(path) != 1) {
            assertThat(Instant.now()).as("announced within a minute").isBefore(end);
            Thread.onSpinWait();
        }
        assertThat(local().get(path + "/new/summary?ui=he").json().path("countries").isArray())
                .isTrue();
        String feed =
                local().send("POST", path + "/feed", null, null).json().path("atom").asString();
        assertThat(local().get(feed).response().body())
                .as("links lead to the port() that the system chose")
                .contains("href=\"http://127.0.0.1:" + port() + "/article/en-3\"");
        local().send("POST", path + "/looked", null, null);
        assertThat(local().get(path + "/new").json().path("count").asInt(-1)).isZero();
        assertThat(local().delete(path).status()).isEqualTo(204);
        assertThat(local().delete("/api/v1/articles/en-3").status()).isEqualTo(204);
    }

    private int count(String path) {
        return local().get(path + "/new").json().path("count").asInt(-1);
    }

    @Test
    void a_key_opens_what_its_role_allows_until_it_is_revoked() {
        JsonNode made =
                local().postJson("/api/v1/api-keys", "{\"name\":\"reader\",\"role\":\"viewer\"}")
                        .json();
        Rest reader = new Rest("http://127.0.0.1:" + port(), made.path("key").asString(""));

        assertThat(reader.get("/api/v1/search").status()).isEqualTo(200);
        assertThat(reader.post("/api/v1/articles", NDJSON, ARTICLES).status()).isEqualTo(403);
        local().delete("/api/v1/api-keys/" + made.path("id").asString(""));
        assertThat(reader.get("/api/v1/search").status()).isEqualTo(401);
    }

    @Test
    void a_person_comes_in_through_the_form_and_gets_pages_with_a_strict_policy() throws Exception {
        local().postJson(
                        "/api/v1/users",
                        "{\"name\":\"dana\",\"password\":\"correct horse battery\",\"role\":\"analyst\"}");
        HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        HttpResponse<String> signedIn =
                browser.send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + port() + "/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "username=dana&password=correct+horse+battery"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(signedIn.statusCode()).isEqualTo(302);
        HttpResponse<String> page = page(browser, "/");

        assertThat(page.statusCode()).isEqualTo(200);
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("script-src 'self' 'nonce-", "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(Jsoup.parse(page.body()).getElementsByTag("script"))
                .isNotEmpty()
                .allSatisfy(script ->
                        assertThat(policy).contains("'nonce-" + script.attr("nonce") + "'"));
    }

    @Test
    void looking_at_the_one_time_link_uses_nothing_up() throws Exception {
        String path = first.freshPath().orElseThrow();

        HttpResponse<String> page = page(HttpClient.newHttpClient(), path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(first.isGood(path.substring("/sign-in/".length()))).isTrue();
    }

    @Test
    void health_names_elasticsearch_only_to_those_who_may_know() {
        Rest nobody = new Rest("http://127.0.0.1:" + port(), null);

        assertThat(nobody.get("/actuator/health").json().toString())
                .contains("\"status\":\"UP\"")
                .doesNotContain("elasticsearch");
        assertThat(local().get("/actuator/health").json().toString()).contains("elasticsearch");
    }

    private HttpResponse<String> page(HttpClient browser, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }
}
