package mabat.ui.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.stream.StreamSupport;
import mabat.account.Role;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import mabat.search.InMemorySearchService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

final class SearchApiTest {
    private final Rest rest = new Rest(ApiServer.url(), ApiServer.key(Role.VIEWER));
    private final InMemorySearchService search = ApiServer.bean(InMemorySearchService.class);

    @AfterEach
    void elasticsearchIsBack() {
        search.failWith(null);
    }

    @Test
    void an_answer_has_hits_facets_histogram_and_reading() {
        JsonNode answer = rest.get("/api/v1/search?q=sanctions").json();

        assertThat(answer.propertyNames())
                .contains("total", "took_ms", "reading", "hits", "facets", "histogram", "notices");
        assertThat(answer.path("total").asInt(-1)).isEqualTo(1);
        JsonNode hit = answer.path("hits").path(0);
        assertThat(hit.propertyNames())
                .contains(
                        "id",
                        "title",
                        "lead",
                        "language",
                        "published",
                        "published_precision",
                        "outlet",
                        "url",
                        "score",
                        "highlights",
                        "subject_countries",
                        "leaders",
                        "topics",
                        "story",
                        "why");
        assertThat(hit.path("title").asString("")).isEqualTo("Ministers <meet> in Minsk & talk");
        assertThat(hit.path("published").asString("")).isEqualTo("2023-03-01T00:00:00Z");
        assertThat(hit.path("published_precision").asString("")).isEqualTo("day");
        assertThat(hit.path("subject_countries").toString()).isEqualTo("[\"BY\"]");
        assertThat(answer.path("facets").propertyNames())
                .containsExactly(
                        "country",
                        "leader",
                        "person",
                        "organisation",
                        "topic",
                        "outlet",
                        "language");
        assertThat(answer.path("histogram").path("buckets").path(0).propertyNames())
                .contains("from", "count");
        assertThat(answer.path("reading").path(0).path("text").asString("")).isEqualTo("sanctions");
    }

    @Test
    void highlights_are_html_with_everything_else_escaped() {
        JsonNode hit = rest.get("/api/v1/search?q=minsk").json().path("hits").path(0);

        assertThat(hit.path("highlights").path("title").path(0).asString(""))
                .isEqualTo("Ministers &lt;meet&gt; in <em>Minsk</em> &amp; talk");
    }

    @Test
    void a_chosen_value_is_marked_and_its_siblings_keep_their_counts() {
        JsonNode answer = rest.get("/api/v1/search?country=BY&ui=he").json();

        assertThat(answer.path("total").asInt(-1)).isEqualTo(1);
        JsonNode belarus = value(answer, "BY");
        assertThat(belarus.path("selected").asBoolean(false)).isTrue();
        assertThat(belarus.path("choice").asString("")).isEqualTo("any");
        JsonNode china = value(answer, "CN");
        assertThat(china.path("selected").asBoolean(true)).isFalse();
        assertThat(china.path("count").asInt(0)).isEqualTo(1);
        assertThat(china.has("choice")).isFalse();
    }

    @Test
    void pages_follow_each_other_by_the_cursor() {
        JsonNode first = rest.get("/api/v1/search?size=1&sort=newest").json();
        String after = first.path("after").asString("");
        assertThat(first.path("hits").path(0).path("id").asString("")).isEqualTo("beijing");

        JsonNode second =
                rest.get(
                                "/api/v1/search?size=1&sort=newest&after="
                                        + URLEncoder.encode(after, UTF_8))
                        .json();

        assertThat(second.path("hits").path(0).path("id").asString("")).isEqualTo("minsk");
        assertThat(second.path("total").asInt(0)).isEqualTo(2);
        assertThat(first.path("hits").size() + second.path("hits").size()).isEqualTo(2);
        assertThat(rest.get("/api/v1/search?sort=newest").json().has("after")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "?query=x|Unknown parameter",
                "?country.any=BY|country.not",
                "?sort=best|relevance, newest or oldest",
                "?from=yesterday|2023-03-01",
                "?from=2023-02-01&to=2023-01-01|swap",
                "?size=-1|0 to 200",
                "?size=201|0 to 200",
                "?size=many|0 to 200",
                "?ui=fr|he or en",
                "?explain=1|true or false",
                "?q=a&q=b|once",
                "?ui=he&ui=en|once",
                "?country=|1 to 512",
            })
    void a_parameter_that_cannot_be_read_is_explained(String query, String hint) {
        Rest.Answer answer = rest.get("/api/v1/search" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.detail()).contains(hint);
    }

    @Test
    void an_unknown_parameter_is_answered_with_the_known_ones() {
        assertThat(rest.get("/api/v1/search?countri=BY").detail())
                .contains("countri", "country, country.all", "after", "explain");
        assertThat(rest.get("/api/v1/articles/minsk?full=1").detail())
                .isEqualTo("Unknown parameter 'full'; none is known here.");
        assertThat(rest.get("/api/v1/suggest?prefix=b&limit=2").detail())
                .contains("limit", "kind, prefix, size, ui");
    }

    @ParameterizedTest
    @CsvSource({"(ikea", "ikea AND", "NOT", "title:", "date:yesterdayish"})
    void a_query_that_cannot_be_read_says_where_and_how_to_mend_it(String query) {
        Rest.Answer answer = rest.get("/api/v1/search?q=" + URLEncoder.encode(query, UTF_8));

        if (answer.status() == 200) {
            // Read literally, and said so.
            assertThat(answer.json().path("notices").size() + answer.json().path("reading").size())
                    .isPositive();
            return;
        }
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().propertyNames()).contains("detail", "code", "position", "length");
    }

    @Test
    void what_is_wrong_with_a_query_is_told_in_the_language_of_the_caller() {
        String path = "/api/v1/search?q=" + URLEncoder.encode("(ikea", UTF_8);
        String hebrew = "כאן נפתחים סוגריים";

        for (String language : new String[] {"he", "he-IL,he;q=0.9,en;q=0.8", "fr, he;q=0.5"}) {
            Rest.Answer answer = rest.get(path, "Accept-Language", language);
            assertThat(answer.detail()).as(language).contains(hebrew);
            assertThat(answer.header("Content-Language")).contains("he");
            assertThat(answer.json().path("code").asString("")).isEqualTo("unclosed-bracket");
        }
        for (String language : new String[] {"en-GB,he;q=0.5", "fr", "*", ";;"}) {
            assertThat(rest.get(path, "Accept-Language", language).detail())
                    .as(language)
                    .contains("bracket");
        }
        assertThat(rest.get(path).detail()).contains("bracket");
        assertThat(rest.get(path + "&ui=he").detail()).contains(hebrew);
        assertThat(rest.get(path + "&ui=en", "Accept-Language", "he").detail()).contains("bracket");
    }

    @Test
    void a_page_token_that_is_none_is_a_clear_error() {
        Rest.Answer answer = rest.get("/api/v1/search?after=garbage");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.detail()).contains("page");
    }

    @Test
    void while_elasticsearch_is_away_the_answer_is_later() {
        search.failWith(new DependencyUnavailableException("Elasticsearch", "no answer", null));

        Rest.Answer answer = rest.get("/api/v1/search?q=x");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).contains("5");
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.detail()).contains("Elasticsearch");
    }

    @Test
    void our_own_mistakes_show_a_reference_and_no_stack_trace() {
        search.failWith(new IllegalStateException("secret detail"));
        Rest.Answer mistake = rest.get("/api/v1/search?q=x");
        search.failWith(new DependencyRefusedException("Elasticsearch", "secret detail", null));
        Rest.Answer refused = rest.get("/api/v1/search?q=x");

        assertThat(mistake.status()).isEqualTo(500);
        assertThat(refused.status()).isEqualTo(502);
        for (Rest.Answer answer : new Rest.Answer[] {mistake, refused}) {
            assertThat(answer.json().path("reference").asString("")).hasSize(8);
            assertThat(answer.response().body())
                    .doesNotContain("secret detail")
                    .doesNotContain("Exception")
                    .doesNotContain("mabat.");
        }
    }

    @Test
    void with_few_matches_the_answer_says_which_condition_costs_most() {
        JsonNode answer = rest.get("/api/v1/search?q=sanctions%20trade&country=BY").json();

        assertThat(answer.path("total").asInt(-1)).isZero();
        JsonNode part =
                StreamSupport.stream(answer.path("relaxations").spliterator(), false)
                        .filter(less -> less.path("text").asString("").equals("trade"))
                        .findFirst()
                        .orElseThrow();
        assertThat(part.path("without").asString("")).isEqualTo("part");
        assertThat(part.path("total").asInt(0)).isEqualTo(1);
        assertThat(part.path("criteria").toString())
                .isEqualTo("{\"country\":[\"BY\"],\"q\":[\"sanctions\"]}");
    }

    @Test
    void methods_and_formats_that_are_not_served_are_refused_in_json() {
        assertThat(rest.send("PUT", "/api/v1/search", null, null).status()).isEqualTo(405);
        Rest.Answer nothing = rest.get("/api/v1/nothing");
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.type()).isEqualTo("application/problem+json");
        assertThat(nothing.detail()).contains("/api/v1/nothing");
    }

    private static JsonNode value(JsonNode answer, String id) {
        return StreamSupport.stream(answer.path("facets").path("country").spliterator(), false)
                .filter(value -> value.path("id").asString("").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
