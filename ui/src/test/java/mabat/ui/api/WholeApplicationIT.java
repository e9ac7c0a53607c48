package mabat.ui.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import mabat.account.FirstSignIn;
import mabat.elastic.ElasticsearchNode;
import mabat.ui.MabatApplication;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything together on a real node, asked over HTTP like a program elsewhere would. */
@SpringBootTest(classes = MabatApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class WholeApplicationIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    @TempDir static Path data = Path.of("");

    private static final String NDJSON = "application/x-ndjson";
    private static final String ARTICLES =
            """
            {"id":"he-1","outlet":"מבט לדוגמה","title":"לוקשנקו נפגש עם שי ג'ינפינג בבייג'ינג","text":"נשיא בלארוס אלכסנדר לוקשנקו הגיע לסין.\\n\\nהשניים חתמו על הסכם סחר.","published":"2023-03-01"}
            {"id":"en-1","outlet":"Example Wire","title":"Lukashenko meets Xi Jinping in Beijing","text":"The president of Belarus arrived in China.\\n\\nAn \\"all-weather\\" partnership & trade <deals> were signed.","published":"2023-03-01"}
            {"id":"en-2","outlet":"Example Wire","title":"Grain talks resume in Istanbul","text":"Envoys of Ukraine and Turkey met.","published":"2023-05-10"}
            """;

    @LocalServerPort private int port;
    @Autowired private FirstSignIn first;
    private Rest local = new Rest("", null);

    @DynamicPropertySource
    static void ourNode(DynamicPropertyRegistry properties) {
        properties.add("mabat.elasticsearch.uris", () -> ElasticsearchNode.uri().toString());
        properties.add("mabat.elasticsearch.index-prefix", () -> NODE.names().prefix());
        properties.add("mabat.data", () -> data.toString());
    }

    @BeforeEach
    void articles() throws Exception {
        JsonNode note =
                new JsonMapper().readTree(Files.readString(data.resolve("local-server.json")));
        assertThat(note.path("url").asString("")).isEqualTo("http://127.0.0.1:" + port);
        local = new Rest("http://127.0.0.1:" + port, note.path("key").asString(""));
        Rest.Answer answer = local.post("/api/v1/articles?wait=true", NDJSON, ARTICLES);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(answer.json().path("items").size()).isEqualTo(3);
        assertThat(answer.response().body()).doesNotContain("skipped");
    }

    @Test
    void the_same_articles_again_change_nothing() {
        JsonNode items = local.post("/api/v1/articles", NDJSON, ARTICLES).json().path("items");

        assertThat(items)
                .allSatisfy(item ->
                        assertThat(item.path("outcome").asString("")).isEqualTo("duplicate"));
        assertThat(local.get("/api/v1/search").json().path("total").asInt(0)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"לוקשנקו", "Lukashenko", "country:בלארוס", "country:BY", "country=BY"})
    void an_entity_is_found_in_both_languages(String query) {
        String parameter = query.startsWith("country=") ? query : "q=" + encoded(query);

        JsonNode answer = local.get("/api/v1/search?" + parameter).json();

        assertThat(answer.path("hits"))
                .extracting(hit -> hit.path("id").asString(""))
                .containsExactlyInAnyOrder("he-1", "en-1");
        assertThat(answer.path("total").asInt(0)).isEqualTo(2);
    }

    @Test
    void an_editors_correction_reaches_queries_new_articles_and_old_ones() {
        Rest.Answer made =
                local.postJson(
                        "/api/v1/overlay/changes",
                        """
                        {"correction":{"kind":"add-name","entry":"person:alexander-lukashenko",
                        "language":"en","name":"Zorglub Grey"},"why":"What they call him."}\
                        """);
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        eventually(
                "/api/v1/overlay",
                state -> state.path("in_effect").asLong() == state.path("last").asLong());

        assertThat(local.get("/api/v1/search?q=Zorglub+Grey").json().path("hits"))
                .as("a query")
                .extracting(hit -> hit.path("id").asString(""))
                .contains("he-1", "en-1");
        local.post(
                "/api/v1/articles?wait=true",
                NDJSON,
                "{\"id\":\"en-9\",\"title\":\"Zorglub Grey speaks\",\"text\":\"Today.\"}\n");
        assertThat(local.get("/api/v1/articles/en-9").json().toString())
                .as("a new article")
                .contains("alexander-lukashenko");

        JsonNode before = local.get("/api/v1/re-enrichment").json();
        assertThat(before.path("stale").asLong()).as("old articles").isEqualTo(3);
        assertThat(local.postJson("/api/v1/re-enrichment", "").status()).isEqualTo(202);
        JsonNode after =
                eventually(
                        "/api/v1/re-enrichment",
                        state -> state.path("status").asString("").equals("done"));
        assertThat(after.path("done").asLong()).isEqualTo(3);
        assertThat(after.path("stale").asLong(-1)).isZero();

        local.delete("/api/v1/articles/en-9");
        String number = made.json().path("number").asString();
        assertThat(
                        local.postJson(
                                        "/api/v1/overlay/changes/" + number + "/undo",
                                        "{\"why\":\"Only a test.\"}")
                                .status())
                .isEqualTo(201);
        eventually(
                "/api/v1/overlay",
                state -> state.path("in_effect").asLong() == state.path("last").asLong());
        assertThat(local.get("/api/v1/search?q=Zorglub+Grey").json().path("total").asInt(-1))
                .isZero();
    }

    private JsonNode eventually(String path, Predicate<JsonNode> wanted) {
        long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        JsonNode answer = local.get(path).json();
        while (!wanted.test(answer)) {
            assertThat(System.nanoTime()).as("%s", answer).isLessThan(deadline);
            answer = local.get(path).json();
        }
        return answer;
    }

    @Test
    void highlights_facets_and_histogram_come_along() {
        JsonNode answer = local.get("/api/v1/search?q=partnership&ui=he").json();

        JsonNode hit = answer.path("hits").path(0);
        assertThat(hit.path("highlights").path("body").path(0).asString(""))
                .contains("<em>partnership</em>")
                .contains("&amp; trade &lt;deals&gt;");
        assertThat(answer.path("facets").path("country").toString())
                .contains("\"id\":\"BY\",\"label\":\"בלארוס\",\"count\":1,\"selected\":false");
        assertThat(answer.path("histogram").path("buckets").toString()).contains("\"count\":1");
    }

    @Test
    void an_entity_is_told_by_the_articles_of_both_languages() {
        JsonNode leader = local.get("/api/v1/entities/alexander-lukashenko?count=mentions").json();

        assertThat(leader.path("articles").path("mentions").asInt(0)).isEqualTo(2);
        assertThat(leader.path("articles").path("seen_as").toString())
                .contains("Lukashenko", "לוקשנקו");
        assertThat(leader.path("country").asString("")).isEqualTo("BY");
        assertThat(leader.path("related").size()).isPositive();
        for (JsonNode related : leader.path("related")) {
            String kind = related.path("kind").asString("");
            String id = encoded(related.path("id").asString(""));
            String query =
                    kind.equals("person")
                            ? "person.all=alexander-lukashenko&person.all=" + id
                            : "person=alexander-lukashenko&" + kind + "=" + id;
            assertThat(
                            local.get("/api/v1/search?count=mentions&" + query)
                                    .json()
                                    .path("total")
                                    .asInt(-1))
                    .as("%s", related)
                    .isEqualTo(related.path("articles").asInt(0));
        }
    }

    @Test
    void a_story_is_told_by_those_who_covered_it() {
        String story = local.get("/api/v1/articles/he-1").json().path("story").asString("");

        JsonNode told = local.get("/api/v1/stories/" + encoded(story) + "?ui=he").json();

        assertThat(told.path("headline").asString("")).startsWith("לוקשנקו");
        assertThat(told.path("reports"))
                .extracting(report -> report.path("article").path("id").asString(""))
                .contains("he-1");
        JsonNode grouped = local.get("/api/v1/search?group=story").json();
        assertThat(grouped.path("total"))
                .isEqualTo(local.get("/api/v1/search").json().path("total"));
        assertThat(grouped.path("stories").path("total").asInt(0))
                .isEqualTo(grouped.path("hits").size());
    }

    @Test
    void one_article_is_read_and_deleted() {
        JsonNode article = local.get("/api/v1/articles/he-1").json();
        assertThat(article.path("language").asString("")).isEqualTo("he");
        assertThat(article.path("subject_countries").toString()).contains("BY");
        assertThat(article.path("published").path("at").asString(""))
                .isEqualTo("2023-03-01T00:00:00Z");

        assertThat(local.delete("/api/v1/articles/he-1").status()).isEqualTo(204);
        assertThat(local.get("/api/v1/articles/he-1").status()).isEqualTo(404);
        assertThat(local.delete("/api/v1/articles/he-1").status()).isEqualTo(404);
    }

    @Test
    void a_saved_search_counts_what_is_new() {
        JsonNode saved =
                local.postJson(
                                "/api/v1/saved-searches",
                                "{\"name\":\"grain\",\"criteria\":{\"q\":[\"grain\"]}}")
                        .json();
        String path = "/api/v1/saved-searches/" + saved.path("id").asString("");
        assertThat(local.get(path + "/new").json().path("count").asInt(-1)).isZero();

        local.post(
                "/api/v1/articles?wait=true",
                NDJSON,
                "{\"id\":\"en-3\",\"title\":\"More grain\",\"text\":\"Ships left.\"}");

        // the application checks by itself every few seconds
        Instant end = Instant.now().plusSeconds(60);
        while (count(path) != 1) {
            assertThat(Instant.now()).as("announced within a minute").isBefore(end);
            Thread.onSpinWait();
        }
        assertThat(local.get(path + "/new/summary?ui=he").json().path("countries").isArray())
                .isTrue();
        String feed = local.send("POST", path + "/feed", null, null).json().path("atom").asString();
        assertThat(local.get(feed).response().body())
                .as("links lead to the port that the system chose")
                .contains("href=\"http://127.0.0.1:" + port + "/article/en-3\"");
        local.send("POST", path + "/looked", null, null);
        assertThat(local.get(path + "/new").json().path("count").asInt(-1)).isZero();
        assertThat(local.delete(path).status()).isEqualTo(204);
        assertThat(local.delete("/api/v1/articles/en-3").status()).isEqualTo(204);
    }

    private int count(String path) {
        return local.get(path + "/new").json().path("count").asInt(-1);
    }

    @Test
    void a_key_opens_what_its_role_allows_until_it_is_revoked() {
        JsonNode made =
                local.postJson("/api/v1/api-keys", "{\"name\":\"reader\",\"role\":\"viewer\"}")
                        .json();
        Rest reader = new Rest("http://127.0.0.1:" + port, made.path("key").asString(""));

        assertThat(reader.get("/api/v1/search").status()).isEqualTo(200);
        assertThat(reader.post("/api/v1/articles", NDJSON, ARTICLES).status()).isEqualTo(403);
        local.delete("/api/v1/api-keys/" + made.path("id").asString(""));
        assertThat(reader.get("/api/v1/search").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AND a", "OR", "\"ikea", "ik\"ea", "(ikea", "ik(ea", "/ikea", "~ikea", "ik~ea",
                "ikea!", "^ikea", "ik^ea", "[ikea]", "a AND", "NOT", "()", "*", "title:",
                "date:yesterdayish", "או\"ם AND סין", "ב\"טלפון\"", "\u0000", "\uD83D\uDE00"
            })
    void no_query_ends_in_a_mistake_of_ours(String query) {
        Rest.Answer answer = local.get("/api/v1/search?q=" + encoded(query));

        assertThat(answer.status()).as(answer.response().body()).isIn(200, 400);
        if (answer.status() == 400) {
            assertThat(answer.json().propertyNames())
                    .contains("detail", "code", "position", "length");
        }
    }

    @Test
    void huge_queries_get_a_clear_error() {
        for (String query :
                List.of("(".repeat(100) + "a" + ")".repeat(100), "word ".repeat(20_000))) {
            Rest.Answer answer = local.get("/api/v1/search?q=" + encoded(query));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.detail()).isNotBlank();
        }
        assertThat(local.get("/api/v1/search?q=" + encoded("א".repeat(1_999))).status())
                .isEqualTo(200);
    }

    @Test
    void a_person_comes_in_through_the_form_and_gets_pages_with_a_strict_policy() throws Exception {
        local.postJson(
                "/api/v1/users",
                "{\"name\":\"dana\",\"password\":\"correct horse battery\",\"role\":\"analyst\"}");
        HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        HttpResponse<String> signedIn =
                browser.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
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
        Rest nobody = new Rest("http://127.0.0.1:" + port, null);

        assertThat(nobody.get("/actuator/health").json().toString())
                .contains("\"status\":\"UP\"")
                .doesNotContain("elasticsearch");
        assertThat(local.get("/actuator/health").json().toString()).contains("elasticsearch");
    }

    private HttpResponse<String> page(HttpClient browser, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
