package mabat.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is found, in both languages, and that no query ends in a mistake of ours. */
class FindingOverHttpIT extends WholeApplication {
    @Test
    void the_same_articles_again_change_nothing() {
        JsonNode items = local().post("/api/v1/articles", NDJSON, ARTICLES).json().path("items");

        assertThat(items)
                .allSatisfy(item ->
                        assertThat(item.path("outcome").asString("")).isEqualTo("duplicate"));
        assertThat(local().get("/api/v1/search").json().path("total").asInt(0)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"לוקשנקו", "Lukashenko", "country:בלארוס", "country:BY", "country=BY"})
    void an_entity_is_found_in_both_languages(String query) {
        String parameter = query.startsWith("country=") ? query : "q=" + encoded(query);

        JsonNode answer = local().get("/api/v1/search?" + parameter).json();

        assertThat(answer.path("hits"))
                .extracting(hit -> hit.path("id").asString(""))
                .containsExactlyInAnyOrder("he-1", "en-1");
        assertThat(answer.path("total").asInt(0)).isEqualTo(2);
    }

    @Test
    void highlights_facets_and_histogram_come_along() {
        JsonNode answer = local().get("/api/v1/search?q=partnership&ui=he").json();

        JsonNode hit = answer.path("hits").path(0);
        assertThat(hit.path("highlights").path("body").path(0).asString(""))
                .contains("<em>partnership</em>")
                .contains("&amp; trade &lt;deals&gt;");
        assertThat(answer.path("facets").path("country").toString())
                .contains("\"id\":\"BY\",\"label\":\"בלארוס\",\"count\":1,\"selected\":false");
        assertThat(answer.path("histogram").path("buckets").toString()).contains("\"count\":1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AND a", "OR", "\"ikea", "ik\"ea", "(ikea", "ik(ea", "/ikea", "~ikea", "ik~ea",
                "ikea!", "^ikea", "ik^ea", "[ikea]", "a AND", "NOT", "()", "*", "title:",
                "date:yesterdayish", "או\"ם AND סין", "ב\"טלפון\"", "\u0000", "\uD83D\uDE00"
            })
    void no_query_ends_in_a_mistake_of_ours(String query) {
        Rest.Answer answer = local().get("/api/v1/search?q=" + encoded(query));

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
            Rest.Answer answer = local().get("/api/v1/search?q=" + encoded(query));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.detail()).isNotBlank();
        }
        assertThat(local().get("/api/v1/search?q=" + encoded("א".repeat(1_999))).status())
                .isEqualTo(200);
    }
}
