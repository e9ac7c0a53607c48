package mabat.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import mabat.account.Role;
import mabat.reenrich.HandReenrichment;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Changes of one test stay for the next, so every test speaks of something of its own. */
final class OverlayApiTest {
    private final Rest rest = new Rest(ApiServer.url(), ApiServer.key(Role.EDITOR));

    @Test
    void a_change_is_made_listed_and_taken_back() {
        Rest.Answer made = add("organisation:zorglub-one", "Zorglub One", "ארגון זורגלוב אחד");
        assertThat(made.status()).isEqualTo(201);
        long number = made.json().path("number").asLong();
        assertThat(made.header("Location")).contains("/api/v1/overlay/changes/" + number);
        assertThat(made.json().path("by").asString("")).isEqualTo("editor");

        JsonNode state = rest.get("/api/v1/overlay").json();
        assertThat(state.path("in_effect").asLong()).isEqualTo(state.path("last").asLong());

        Rest.Answer undone =
                rest.postJson("/api/v1/overlay/changes/" + number + "/undo", "{\"why\":\"no\"}");
        assertThat(undone.status()).isEqualTo(201);
        assertThat(undone.json().path("undoes").asLong()).isEqualTo(number);

        JsonNode one = rest.get("/api/v1/overlay/changes/" + number).json();
        assertThat(one.path("undone_by").asLong()).isEqualTo(undone.json().path("number").asLong());
        JsonNode list = rest.get("/api/v1/overlay/changes?size=2").json();
        assertThat(list.path("changes").size()).isEqualTo(2);
        assertThat(list.at("/changes/1/correction/english").asString("")).isEqualTo("Zorglub One");
        assertThat(
                        rest.postJson(
                                        "/api/v1/overlay/changes/" + number + "/undo",
                                        "{\"why\":\"no\"}")
                                .status())
                .isEqualTo(422);
    }

    @Test
    void what_makes_no_sense_is_refused_with_a_code_and_a_sentence() {
        Rest.Answer taken =
                rest.postJson(
                        "/api/v1/overlay/changes",
                        """
                        {"correction":{"kind":"add-name","entry":"person:xi-jinping","language":"en",
                        "name":"Belarus"},"why":"x"}\
                        """);

        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.type()).isEqualTo("application/problem+json");
        assertThat(taken.json().path("code").asString("")).isEqualTo("name-taken");
        assertThat(taken.detail()).contains("country:BY");
    }

    @Test
    void what_cannot_be_read_says_which_field() {
        assertThat(post("{\"correction\":{\"kind\":\"dance\"},\"why\":\"x\"}").detail())
                .contains("'kind'", "add-name");
        assertThat(post("{\"why\":\"x\"}").detail()).contains("'correction'");
        assertThat(post("{\"correction\":{},\"why\":\"x\"}").detail()).contains("'kind'");
        assertThat(post("{\"correction\":{\"kind\":\"hide\"},\"why\":\"x\"}").detail())
                .contains("'entry'");
        assertThat(post("{\"correction\":{\"kind\":\"hide\",\"zz\":1}}").detail())
                .contains("'zz'", "entry");
        assertThat(rest.get("/api/v1/overlay/changes?size=0").status()).isEqualTo(400);
        assertThat(rest.get("/api/v1/overlay/changes/first").status()).isEqualTo(404);
    }

    @Test
    void a_change_based_on_something_older_is_answered_with_what_came_between() {
        add("organisation:zorglub-two", "Zorglub Two", "ארגון זורגלוב שתיים");

        Rest.Answer late =
                post(
                        """
                        {"correction":{"kind":"add-name","entry":"organisation:zorglub-two",
                        "language":"en","name":"The Zorglub Twins"},"why":"x","seen":0}\
                        """);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().at("/meanwhile/0/correction/entry").asString(""))
                .isEqualTo("organisation:zorglub-two");
    }

    @Test
    void discovered_people_are_listed_with_how_they_are_written() {
        JsonNode people = rest.get("/api/v1/overlay/discovered").json();

        assertThat(people.at("/people/0/id").asString("")).isEqualTo("unverified:jane-doe");
        assertThat(people.at("/people/0/surfaces/0").asString("")).isEqualTo("Jane Doe");
    }

    @Test
    void re_enrichment_is_started_watched_and_ends() {
        JsonNode before = rest.get("/api/v1/re-enrichment").json();
        assertThat(before.path("status").asString("")).isEqualTo("never");
        assertThat(before.path("stale").asLong()).isEqualTo(1);

        assertThat(rest.postJson("/api/v1/re-enrichment", "").status()).isEqualTo(202);
        assertThat(rest.postJson("/api/v1/re-enrichment", "").status()).isEqualTo(409);
        assertThat(rest.get("/api/v1/re-enrichment").json().path("status").asString(""))
                .isEqualTo("running");
        ApiServer.bean(HandReenrichment.class).work();

        JsonNode after = rest.get("/api/v1/re-enrichment").json();
        assertThat(after.path("status").asString("")).isEqualTo("done");
        assertThat(after.path("started_by").asString("")).isEqualTo("editor");
        assertThat(after.path("done").asLong()).isEqualTo(1);
        assertThat(rest.postJson("/api/v1/re-enrichment", "").status()).isEqualTo(200);
        assertThat(rest.delete("/api/v1/re-enrichment").status()).isEqualTo(409);
    }

    private Rest.Answer add(String entry, String english, String hebrew) {
        return post(
                "{\"correction\":{\"kind\":\"add-organisation\",\"entry\":\""
                        + entry
                        + "\",\"type\":\"company\",\"english\":\""
                        + english
                        + "\",\"hebrew\":\""
                        + hebrew
                        + "\"},\"why\":\"It is in the news.\"}");
    }

    private Rest.Answer post(String body) {
        return rest.postJson("/api/v1/overlay/changes", body);
    }
}
