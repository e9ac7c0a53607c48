package mabat.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mabat.account.ApiKeyService;
import mabat.account.Role;
import mabat.alert.HandMadeAlerts;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

final class SavedSearchApiTest {
    private static final String PATH = "/api/v1/saved-searches";

    private final Rest dana = someone("dana");

    @Test
    void a_search_is_kept_read_changed_and_deleted() {
        Rest.Answer made =
                dana.postJson(
                        PATH,
                        "{\"name\":\"Minsk\",\"criteria\":{\"q\":[\"minsk\"],\"country\":[\"BY\",\"RU\"],\"sort\":[\"newest\"]}}");
        assertThat(made.status()).isEqualTo(201);
        String id = made.json().path("id").asString("");
        assertThat(made.header("Location")).contains(PATH + "/" + id);
        assertThat(made.json().propertyNames())
                .containsExactly(
                        "id",
                        "owner",
                        "name",
                        "description",
                        "folder",
                        "sharing",
                        "criteria",
                        "created",
                        "changed",
                        "revision");
        assertThat(made.json().path("criteria").toString())
                .isEqualTo("{\"country\":[\"BY\",\"RU\"],\"q\":[\"minsk\"],\"sort\":[\"newest\"]}");

        assertThat(dana.get(PATH).json().path("saved_searches").size()).isEqualTo(1);
        assertThat(dana.get(PATH + "/" + id).json()).isEqualTo(made.json());

        String revision = made.json().path("revision").asString("");
        String change =
                "{\"name\":\"Brest\",\"criteria\":{\"q\":[\"brest\"]},\"revision\":\"%s\"}"
                        .formatted(revision);
        Rest.Answer changed = dana.putJson(PATH + "/" + id, change);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("name").asString("")).isEqualTo("Brest");

        Rest.Answer stale = dana.putJson(PATH + "/" + id, change);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("current").path("revision"))
                .isEqualTo(changed.json().path("revision"));

        assertThat(dana.delete(PATH + "/" + id).status()).isEqualTo(204);
        assertThat(dana.delete(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(dana.putJson(PATH + "/" + id, change).status()).isEqualTo(404);
        assertThat(dana.get(PATH + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void new_articles_are_listed_and_looking_starts_afresh() {
        SavedSearch search = saved(dana, "all");
        String path = PATH + "/" + search.id();
        assertThat(dana.get(path + "/new").json().path("count").asInt(-1)).isZero();
        ApiServer.bean(HandMadeAlerts.class).announce(search, "minsk", "beijing");

        JsonNode fresh = dana.get(path + "/new").json();
        assertThat(fresh.path("count").asInt(-1)).isEqualTo(2);
        assertThat(fresh.path("articles").toString()).isEqualTo("[\"beijing\",\"minsk\"]");
        assertThat(fresh.path("since").isMissingNode() || fresh.path("since").isNull()).isTrue();
        JsonNode brought = dana.get(path + "/new/summary?ui=he").json();
        assertThat(brought.has("window_days")).as("compared with everything earlier").isFalse();
        assertThat(brought.propertyNames()).containsExactly("countries", "people", "rising");
        ApiServer.bean(HandMadeAlerts.class).announce(search, "later");

        String looked = path + "/looked?round=" + fresh.path("round").asString("");
        assertThat(dana.send("POST", looked, null, null).status()).isEqualTo(204);
        assertThat(dana.get(path + "/new").json().path("articles").toString())
                .isEqualTo("[\"later\"]");
        assertThat(dana.get(path + "/new/summary").json().path("window_days").asInt(0))
                .isEqualTo(7);
        assertThat(dana.send("POST", path + "/keep-as-new", null, null).status()).isEqualTo(204);
        assertThat(dana.get(path + "/new").json().path("count").asInt(-1)).isEqualTo(3);
        assertThat(dana.send("POST", path + "/looked", null, null).status()).isEqualTo(204);
        assertThat(dana.get(path + "/new").json().path("count").asInt(-1)).isZero();
        assertThat(dana.get(PATH + "/none/new").status()).isEqualTo(404);
        assertThat(dana.get(PATH + "/none/new/summary").status()).isEqualTo(404);
    }

    @Test
    void the_team_opens_and_copies_what_is_shared() {
        String id =
                dana.postJson(
                                PATH,
                                "{\"name\":\"ours\",\"description\":\"why\",\"folder\":\"East\",\"sharing\":\"team\",\"criteria\":{}}")
                        .json()
                        .path("id")
                        .asString("");
        Rest noa = someone("noa");

        assertThat(noa.get(PATH).json().path("shared").toString())
                .contains("\"name\":\"ours\",\"description\":\"why\",\"folder\":\"East\"");
        assertThat(noa.get(PATH + "/" + id).status()).isEqualTo(200);
        assertThat(noa.delete(PATH + "/" + id).status()).isEqualTo(404);
        Rest.Answer copy = noa.postJson(PATH + "/" + id + "/copy", "{\"name\":\"mine\"}");
        assertThat(copy.status()).isEqualTo(201);
        assertThat(copy.json().path("sharing").asString("")).isEqualTo("private");
        dana.delete(PATH + "/" + id);
    }

    @Test
    void searches_travel_as_a_file() {
        dana.postJson(PATH, "{\"name\":\"Minsk\",\"criteria\":{\"q\":[\"minsk\"]}}");
        String file = dana.get(PATH + "/file").response().body();
        Rest noa = someone("noa");

        assertThat(noa.postJson(PATH + "/file", file).json().path("items").toString())
                .isEqualTo("[{\"name\":\"Minsk\",\"problem\":null}]");
        assertThat(noa.get(PATH + "/file").response().body()).isEqualTo(file);
    }

    @Test
    void searches_are_ordered_as_asked_for() {
        saved(dana, "b");
        SavedSearch fresh = saved(dana, "c");
        saved(dana, "a");
        ApiServer.bean(HandMadeAlerts.class).announce(fresh, "minsk");

        assertThat(names("?order=new")).containsExactly("c", "a", "b");
        assertThat(names("")).containsExactly("a", "b", "c");
        assertThat(dana.get(PATH + "?order=size").detail()).contains("name, changed or new");
    }

    private List<String> names(String order) {
        List<String> names = new ArrayList<>();
        dana.get(PATH + order)
                .json()
                .path("saved_searches")
                .forEach(each -> names.add(each.path("name").asString("")));
        return names;
    }

    private static SavedSearch saved(Rest who, String name) {
        String id =
                who.postJson(PATH, "{\"name\":\"" + name + "\",\"criteria\":{}}")
                        .json()
                        .path("id")
                        .asString("");
        String owner = who.get(PATH + "/" + id).json().path("owner").asString("");
        return ApiServer.bean(SavedSearches.class).find(owner, id).orElseThrow();
    }

    @Test
    void nobody_sees_those_of_others() {
        String id =
                dana.postJson(PATH, "{\"name\":\"mine\",\"criteria\":{}}")
                        .json()
                        .path("id")
                        .asString("");
        Rest noa = someone("noa");

        assertThat(noa.get(PATH).json().path("saved_searches").size()).isZero();
        assertThat(noa.get(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(noa.delete(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(noa.get(PATH + "/" + id + "/new").status()).isEqualTo(404);
    }

    @Test
    void a_name_is_used_once() {
        dana.postJson(PATH, "{\"name\":\"twice\",\"criteria\":{}}");

        assertThat(dana.postJson(PATH, "{\"name\":\"twice\",\"criteria\":{}}").status())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'criteria':{}}|'name' is missing",
                "{'name':'x'}|'criteria' is missing",
                "{'name':'x','criteria':{'q':null}}|'criteria' is missing",
                "{'name':'','criteria':{}}|1 to 200",
                "{'name':'x','criteria':{'countri':['BY']}}|Unknown parameter; known are",
                "{'name':'x','criteria':{'from':['soon']}}|2023-03-01",
                "{'name':'x','criteria':{},'owner':'me'}|Unknown field 'owner'",
                "{'name':'x','criteria':{'q':'minsk'}}|not the JSON",
            })
    void odd_wishes_are_explained(String body, String hint) {
        Rest.Answer answer = dana.postJson(PATH, body.replace('\'', '"'));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.detail()).contains(hint);
    }

    @Test
    void a_change_without_a_revision_is_refused() {
        Rest.Answer answer = dana.putJson(PATH + "/x", "{\"name\":\"x\",\"criteria\":{}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.detail()).contains("'revision'");
    }

    /** Every test starts with people of its own. */
    private static Rest someone(String name) {
        String owner = "service:" + name + "-" + UUID.randomUUID();
        return new Rest(
                ApiServer.url(),
                ApiServer.bean(ApiKeyService.class)
                        .create(owner, name, Role.ANALYST)
                        .secret()
                        .text());
    }
}
