package mabat.ui.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import mabat.account.AccountService.UserOutcome;
import mabat.account.Role;
import mabat.account.User;
import mabat.failure.DependencyUnavailableException;
import org.junit.jupiter.api.Test;

/** People: the form, the session, and what the session does not open. */
final class SessionTest {
    private static final String PASSWORD = "correct horse battery";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    @Test
    void without_a_session_pages_lead_to_the_sign_in_page() throws Exception {
        HttpResponse<String> answer = get("/saved");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/sign-in");
    }

    @Test
    void signing_in_gives_a_session_that_scripts_and_other_sites_cannot_use() throws Exception {
        person("ada");

        HttpResponse<String> answer = signIn("ada", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).doesNotContain("sign-in");
        String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
        assertThat(location(get("/saved"))).doesNotContain("sign-in");
    }

    @Test
    void after_signing_in_comes_the_page_that_was_asked_for_with_the_same_address()
            throws Exception {
        person("abby");
        get("/search?q=minsk");

        assertThat(location(signIn("abby", PASSWORD))).endsWith("/search?q=minsk");
    }

    @Test
    void a_session_does_not_open_the_programs_way() throws Exception {
        person("bea");
        signIn("bea", PASSWORD);

        assertThat(get("/api/v1/search").statusCode()).isEqualTo(401);
        assertThat(get("/actuator/metrics").statusCode()).isEqualTo(401);
        assertThat(get("/v3/api-docs").statusCode()).isEqualTo(401);
    }

    @Test
    void signing_in_changes_the_id_of_the_session() throws Exception {
        person("cleo");
        get("/saved");
        String before = sessionId();

        signIn("cleo", PASSWORD);

        assertThat(before).isNotBlank();
        assertThat(sessionId()).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void wrong_names_and_wrong_passwords_are_told_apart_by_nobody() throws Exception {
        person("dora");

        assertThat(location(signIn("dora", "wrong password"))).endsWith("/sign-in?error");
        assertThat(location(signIn("no such person", PASSWORD))).endsWith("/sign-in?error");
        assertThat(location(signIn("", ""))).endsWith("/sign-in?error");
    }

    @Test
    void after_a_few_wrong_passwords_even_the_right_one_has_to_wait() throws Exception {
        person("emma");
        for (int i = 0; i < 5; i++) {
            assertThat(location(signIn("emma", "wrong password"))).endsWith("?error");
        }

        assertThat(location(signIn("emma", PASSWORD))).endsWith("/sign-in?wait=1");

        ApiServer.CLOCK.advance(Duration.ofSeconds(1));
        assertThat(location(signIn("emma", PASSWORD))).doesNotContain("sign-in");
    }

    @Test
    void while_accounts_cannot_be_read_the_page_says_so() throws Exception {
        var store = ApiServer.bean(SwitchableAccountStore.class);
        store.failWith(new DependencyUnavailableException("Elasticsearch", "away", null));
        try {
            assertThat(location(signIn("fay", PASSWORD))).endsWith("/sign-in?unavailable");
        } finally {
            store.failWith(null);
        }
    }

    @Test
    void who_was_removed_is_out_at_the_next_request() throws Exception {
        User gone = person("gina");
        signIn("gina", PASSWORD);
        assertThat(location(get("/saved"))).doesNotContain("sign-in");

        new Rest(ApiServer.url(), ApiServer.key(Role.ADMINISTRATOR))
                .delete("/api/v1/users/" + gone.id());

        assertThat(location(get("/saved"))).endsWith("/sign-in");
    }

    private static User person(String name) {
        return ((UserOutcome.Created) ApiServer.accounts().create(name, PASSWORD, Role.VIEWER))
                .user();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(ApiServer.url() + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> signIn(String name, String password) throws Exception {
        String form =
                "username="
                        + URLEncoder.encode(name, UTF_8)
                        + "&password="
                        + URLEncoder.encode(password, UTF_8);
        return browser.send(
                HttpRequest.newBuilder(URI.create(ApiServer.url() + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
