package mabat.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import mabat.account.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class EntityApiTest {
    private final Rest rest = new Rest(ApiServer.url(), ApiServer.key(Role.VIEWER));

    @Test
    void an_entity_comes_with_what_its_articles_say() {
        JsonNode country = rest.get("/api/v1/entities/BY").json();

        assertThat(country.path("verified").asBoolean(false)).isTrue();
        assertThat(country.path("articles").toString())
                .isEqualTo("{\"subjects\":1,\"mentions\":1,\"seen_as\":[\"BY\"]}");
        assertThat(country.path("related"))
                .extracting(related -> related.path("id").asString(""))
                .containsExactly("lukashenko", "sanctions");
        assertThat(country.path("related").path(0).path("label").asString(""))
                .isEqualTo("Alexander Lukashenko");
    }

    @Test
    void a_count_is_what_the_search_shows() {
        JsonNode related = rest.get("/api/v1/entities/BY?count=mentions").json().path("related");

        for (JsonNode one : related) {
            JsonNode found =
                    rest.get(
                                    "/api/v1/search?count=mentions&country=BY&"
                                            + one.path("kind").asString("")
                                            + "="
                                            + one.path("id").asString(""))
                            .json();
            assertThat(found.path("total").asLong(-1)).isEqualTo(one.path("articles").asLong(0));
        }
        assertThat(related.size()).isPositive();
    }

    @Test
    void a_person_belongs_to_a_country() {
        assertThat(rest.get("/api/v1/entities/lukashenko").json().path("country").asString(""))
                .isEqualTo("BY");
    }

    @Test
    void somebody_only_articles_know_is_not_verified() {
        JsonNode china = rest.get("/api/v1/entities/CN").json();

        assertThat(china.path("verified").asBoolean(true)).isFalse();
        assertThat(china.path("articles").path("subjects").asInt(0)).isEqualTo(1);
    }

    @Test
    void odd_parameters_are_refused() {
        assertThat(rest.get("/api/v1/entities/BY?count=all").detail())
                .contains("subjects or mentions");
        assertThat(rest.get("/api/v1/entities/BY?sort=newest").status()).isEqualTo(400);
    }
}
