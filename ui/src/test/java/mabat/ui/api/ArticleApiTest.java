package mabat.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import mabat.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class ArticleApiTest {
    private final Rest rest = new Rest(ApiServer.url(), ApiServer.key(Role.EDITOR));

    @Test
    void an_article_comes_with_everything_found_and_the_ledger() {
        JsonNode article = rest.get("/api/v1/articles/minsk").json();

        assertThat(article.path("title").asString("")).startsWith("Ministers");
        assertThat(article.path("body").path(0).asString("")).isEqualTo("A second paragraph.");
        assertThat(article.path("removed").path(0).toString())
                .isEqualTo("{\"text\":\"Share this\",\"paragraph\":2,\"reason\":\"share-bar\"}");
        assertThat(article.path("mentions").path(0).propertyNames())
                .containsExactly(
                        "kind", "id", "count", "salience", "subject", "surfaces", "places");
        assertThat(article.path("subject_countries").toString()).isEqualTo("[\"BY\"]");
        assertThat(article.path("topics").path(0).path("id").asString("")).isEqualTo("sanctions");
        assertThat(article.path("published").path("origin").asString("")).isEqualTo("feed");
        assertThat(article.path("first_seen").asString("")).isEqualTo("2023-03-02T08:00:00Z");
        assertThat(article.path("url").asString("")).isEqualTo("https://example.org/minsk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "_underscore", "a%20blank", "%D7%90"})
    void an_article_that_is_not_there_is_not_found(String id) {
        Rest.Answer answer = rest.get("/api/v1/articles/" + id);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).isEqualTo("application/problem+json");
    }

    @Test
    void an_entity_is_told_with_its_names_and_offices() {
        JsonNode person = rest.get("/api/v1/entities/lukashenko?ui=he").json();

        assertThat(person.path("kind").asString("")).isEqualTo("person");
        assertThat(person.path("label").asString("")).isEqualTo("אלכסנדר לוקשנקו");
        assertThat(person.path("names_en").path(0).asString("")).isEqualTo("Alexander Lukashenko");
        assertThat(person.path("offices").path(0).path("of").asString("")).isEqualTo("BY");
        assertThat(person.path("offices").path(0).path("from").asString(""))
                .isEqualTo("1994-07-20");
        assertThat(person.path("offices").path(0).has("to")).isFalse();
        assertThat(person.has("wikidata")).isFalse();
    }

    @Test
    void an_entity_of_another_kind_or_none_is_not_found() {
        assertThat(rest.get("/api/v1/entities/BY?kind=person").status()).isEqualTo(404);
        assertThat(rest.get("/api/v1/entities/nobody").status()).isEqualTo(404);
        assertThat(rest.get("/api/v1/entities/%20").status()).isEqualTo(404);
        assertThat(rest.get("/api/v1/entities/BY?kind=planet").detail())
                .contains("country, person, organisation, topic");
    }

    @Test
    void names_are_suggested_in_either_script() {
        assertThat(rest.get("/api/v1/suggest?prefix=%D7%9C%D7%95%D7%A7").json().toString())
                .isEqualTo(
                        "{\"suggestions\":[{\"kind\":\"person\",\"id\":\"lukashenko\","
                                + "\"label\":\"Alexander Lukashenko\","
                                + "\"name\":\"אלכסנדר לוקשנקו\",\"query\":\"אלכסנדר לוקשנקו\"}]}");
        assertThat(rest.get("/api/v1/suggest?prefix=bel&ui=he").json().toString())
                .contains("בלארוס");
        assertThat(rest.get("/api/v1/suggest?prefix=bel&kind=person").json().toString())
                .isEqualTo("{\"suggestions\":[]}");
        assertThat(rest.get("/api/v1/suggest").status()).isEqualTo(400);
        assertThat(rest.get("/api/v1/suggest").detail()).contains("prefix");
        assertThat(rest.get("/api/v1/suggest?prefix=b&size=0").status()).isEqualTo(400);
        assertThat(rest.get("/api/v1/suggest?prefix=b&size=x").status()).isEqualTo(400);
    }
}
