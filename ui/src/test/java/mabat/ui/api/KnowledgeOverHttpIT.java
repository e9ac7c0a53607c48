package mabat.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is known of entities, stories and articles, and what an editor corrects of it. */
class KnowledgeOverHttpIT extends WholeApplication {
    @Test
    void an_editors_correction_reaches_queries_new_articles_and_old_ones() {
        Rest.Answer made =
                local().postJson(
                                "/api/v1/overlay/changes",
                                """
                                {"correction":{"kind":"add-name","entry":"person:alexander-lukashenko",
                                "language":"en","name":"Zorglub Grey"},"why":"What they call him."}\
                                """);
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        eventually(
                "/api/v1/overlay",
                state -> state.path("in_effect").asLong() == state.path("last").asLong());

        assertThat(local().get("/api/v1/search?q=Zorglub+Grey").json().path("hits"))
                .as("a query")
                .extracting(hit -> hit.path("id").asString(""))
                .contains("he-1", "en-1");
        local().post(
                        "/api/v1/articles?wait=true",
                        NDJSON,
                        "{\"id\":\"en-9\",\"title\":\"Zorglub Grey speaks\",\"text\":\"Today.\"}\n");
        assertThat(local().get("/api/v1/articles/en-9").json().toString())
                .as("a new article")
                .contains("alexander-lukashenko");

        JsonNode before = local().get("/api/v1/re-enrichment").json();
        assertThat(before.path("stale").asLong()).as("old articles").isEqualTo(3);
        assertThat(local().postJson("/api/v1/re-enrichment", "").status()).isEqualTo(202);
        JsonNode after =
                eventually(
                        "/api/v1/re-enrichment",
                        state -> state.path("status").asString("").equals("done"));
        assertThat(after.path("done").asLong()).isEqualTo(3);
        assertThat(after.path("stale").asLong(-1)).isZero();

        local().delete("/api/v1/articles/en-9");
        String number = made.json().path("number").asString();
        assertThat(
                        local().postJson(
                                        "/api/v1/overlay/changes/" + number + "/undo",
                                        "{\"why\":\"Only a test.\"}")
                                .status())
                .isEqualTo(201);
        eventually(
                "/api/v1/overlay",
                state -> state.path("in_effect").asLong() == state.path("last").asLong());
        assertThat(local().get("/api/v1/search?q=Zorglub+Grey").json().path("total").asInt(-1))
                .isZero();
    }

    private JsonNode eventually(String path, Predicate<JsonNode> wanted) {
        long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        JsonNode answer = local().get(path).json();
        while (!wanted.test(answer)) {
            assertThat(System.nanoTime()).as("%s", answer).isLessThan(deadline);
            answer = local().get(path).json();
        }
        return answer;
    }

    @Test
    void an_entity_is_told_by_the_articles_of_both_languages() {
        JsonNode leader =
                local().get("/api/v1/entities/alexander-lukashenko?count=mentions").json();

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
                            local().get("/api/v1/search?count=mentions&" + query)
                                    .json()
                                    .path("total")
                                    .asInt(-1))
                    .as("%s", related)
                    .isEqualTo(related.path("articles").asInt(0));
        }
    }

    @Test
    void a_story_is_told_by_those_who_covered_it() {
        String story = local().get("/api/v1/articles/he-1").json().path("story").asString("");

        JsonNode told = local().get("/api/v1/stories/" + encoded(story) + "?ui=he").json();

        assertThat(told.path("headline").asString("")).startsWith("לוקשנקו");
        assertThat(told.path("reports"))
                .extracting(report -> report.path("article").path("id").asString(""))
                .contains("he-1");
        JsonNode grouped = local().get("/api/v1/search?group=story").json();
        assertThat(grouped.path("total"))
                .isEqualTo(local().get("/api/v1/search").json().path("total"));
        assertThat(grouped.path("stories").path("total").asInt(0))
                .isEqualTo(grouped.path("hits").size());
    }

    @Test
    void one_article_is_read_and_deleted() {
        JsonNode article = local().get("/api/v1/articles/he-1").json();
        assertThat(article.path("language").asString("")).isEqualTo("he");
        assertThat(article.path("subject_countries").toString()).contains("BY");
        assertThat(article.path("published").path("at").asString(""))
                .isEqualTo("2023-03-01T00:00:00Z");

        assertThat(local().delete("/api/v1/articles/he-1").status()).isEqualTo(204);
        assertThat(local().get("/api/v1/articles/he-1").status()).isEqualTo(404);
        assertThat(local().delete("/api/v1/articles/he-1").status()).isEqualTo(404);
    }
}
