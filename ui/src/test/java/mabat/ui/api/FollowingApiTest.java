package mabat.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import mabat.account.ApiKeyService;
import mabat.account.Role;
import mabat.alert.Channel;
import mabat.alert.Feeds;
import mabat.alert.HandMadeAlerts;
import mabat.alert.Message;
import mabat.alert.Subscription;
import mabat.alert.Subscriptions;
import mabat.keep.InMemoryKeep;
import mabat.keep.Keep;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import mabat.search.Criteria;
import mabat.suggest.RecentSearches;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Subscriptions, feeds, exports, citations and permalinks over HTTP. */
final class FollowingApiTest {
    private static final String SAVED = "/api/v1/saved-searches";

    private final Rest nobody = new Rest(ApiServer.url(), null);
    private final Rest dana =
            new Rest(
                    ApiServer.url(),
                    ApiServer.bean(ApiKeyService.class)
                            .create("service:dana-" + UUID.randomUUID(), "dana", Role.ANALYST)
                            .secret()
                            .text());

    private SavedSearch saved(String name, String criteria) {
        JsonNode made =
                dana.postJson(SAVED, "{\"name\":\"" + name + "\",\"criteria\":" + criteria + "}")
                        .json();
        return ApiServer.bean(SavedSearches.class)
                .find(made.path("owner").asString(""), made.path("id").asString(""))
                .orElseThrow();
    }

    @Test
    void a_subscription_is_made_changed_listed_and_ended() {
        SavedSearch search = saved("talks", "{}");
        String path = SAVED + "/" + search.id() + "/subscriptions/";

        JsonNode mail =
                dana.putJson(
                                path + "email",
                                "{\"address\":\"dana@example.org\",\"rhythm\":\"weekly\",\"day\":\"monday\",\"time\":\"06:30\",\"language\":\"he\"}")
                        .json();
        assertThat(mail.path("zone").asString("")).isEqualTo("Asia/Jerusalem");
        assertThat(mail.path("day").asString("")).isEqualTo("monday");
        assertThat(mail.path("secret").isNull()).isTrue();
        JsonNode hook =
                dana.putJson(path + "webhook", "{\"address\":\"https://hooks.example.org/x\"}")
                        .json();
        assertThat(hook.path("secret").asString("")).startsWith("whsec_");
        assertThat(dana.get("/api/v1/subscriptions").json().path("subscriptions").size())
                .isEqualTo(2);

        assertThat(dana.putJson(path + "email", "{\"address\":\"nobody\"}").detail())
                .contains("name@example.org");
        assertThat(dana.putJson(path + "webhook", "{\"address\":\"file:///etc/passwd\"}").status())
                .isEqualTo(400);
        assertThat(dana.putJson(path + "email", "{\"address\":\"a@b\",\"time\":\"x\"}").detail())
                .contains("07:30");
        assertThat(dana.putJson(path + "pigeon", "{\"address\":\"a@b\"}").status()).isEqualTo(404);
        assertThat(dana.delete(path + "webhook").status()).isEqualTo(204);
        assertThat(dana.delete(path + "webhook").status()).isEqualTo(404);
    }

    @Test
    void what_could_not_be_sent_is_listed_and_tried_again_and_a_mail_can_end_its_subscription() {
        SavedSearch search = saved("unreachable", "{}");
        String path = SAVED + "/" + search.id() + "/subscriptions/email";
        dana.putJson(path, "{\"address\":\"dana@example.org\"}");
        Subscription subscription =
                ApiServer.bean(Subscriptions.class).of(search.owner()).stream()
                        .filter(each -> each.search().equals(search.id()))
                        .findFirst()
                        .orElseThrow();
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        Message dead =
                new Message(
                        subscription.key(),
                        search.owner(),
                        search.id(),
                        Channel.EMAIL,
                        0,
                        1,
                        Message.Status.DEAD,
                        12,
                        noon,
                        "550 no such mailbox",
                        noon);
        ApiServer.bean(InMemoryKeep.class).put(dead, Keep.NEVER);

        JsonNode listed = dana.get("/api/v1/subscriptions").json().path("dead").path(0);
        assertThat(listed.path("reason").asString("")).isEqualTo("550 no such mailbox");
        String retry =
                "/api/v1/subscriptions/retry?key="
                        + URLEncoder.encode(
                                listed.path("key").asString(""), StandardCharsets.UTF_8);
        Rest somebody = new Rest(ApiServer.url(), ApiServer.key(Role.ANALYST));
        assertThat(somebody.send("POST", retry, null, null).status()).isEqualTo(404);
        assertThat(dana.send("POST", retry, null, null).status()).isEqualTo(204);
        assertThat(dana.get("/api/v1/subscriptions").json().path("dead")).isEmpty();
        assertThat(dana.send("POST", retry, null, null).status()).isEqualTo(404);

        String unsubscribe = "/api/v1/unsubscribe/" + subscription.token();
        assertThat(nobody.send("POST", unsubscribe, null, null).status()).isEqualTo(204);
        assertThat(dana.delete(path).status()).as("ended already").isEqualTo(404);
        assertThat(nobody.send("POST", unsubscribe, null, null).status()).isEqualTo(204);
    }

    @Test
    void a_feed_is_read_with_its_secret_until_that_is_revoked() {
        SavedSearch search = saved("Minsk & <talks>", "{\"q\":[\"Minsk\"]}");
        ApiServer.bean(HandMadeAlerts.class).announce(search, "minsk");
        String path = SAVED + "/" + search.id() + "/feed";
        JsonNode addresses = dana.send("POST", path, null, null).json();

        Rest.Answer atom = nobody.get(addresses.path("atom").asString(""));
        assertThat(atom.status()).isEqualTo(200);
        assertThat(atom.header("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        Document xml = Jsoup.parse(atom.response().body(), "", Parser.xmlParser());
        assertThat(xml.selectXpath("/feed/title").text()).isEqualTo("Minsk & <talks>");
        assertThat(xml.select("entry > id").eachText()).containsExactly("urn:mabat:article:minsk");
        assertThat(xml.select("entry > title").text())
                .isEqualTo("Ministers <meet> in Minsk & talk");
        assertThat(xml.select("entry > link").attr("href")).isEqualTo("https://example.org/minsk");
        assertThat(xml.select("entry").attr("xml:lang")).isEqualTo("en");

        Rest.Answer json = nobody.get(addresses.path("json").asString(""));
        assertThat(json.json().path("items").path(0).path("id").asString("")).isEqualTo("minsk");

        dana.send("POST", path, null, null);
        assertThat(nobody.get(addresses.path("atom").asString("")).status()).isEqualTo(404);
        assertThat(dana.delete(path).status()).isEqualTo(204);
        assertThat(dana.delete(path).status()).isEqualTo(404);
        assertThat(nobody.get("/api/v1/feeds/feed_wrong.json").status()).isEqualTo(404);
    }

    @Test
    void a_long_feed_comes_in_pages_and_only_when_it_has_changed() {
        SavedSearch search = saved("long feed", "{\"q\":[\"Minsk\"]}");
        String[] ids = new String[Feeds.MOST + 1];
        Arrays.setAll(ids, i -> i == 0 ? "minsk" : i == Feeds.MOST ? "beijing" : "unknown-" + i);
        ApiServer.bean(HandMadeAlerts.class).announce(search, ids);
        String path = SAVED + "/" + search.id() + "/feed";
        JsonNode addresses = dana.send("POST", path, null, null).json();
        String atom = addresses.path("atom").asString("");

        Rest.Answer first = nobody.get(atom);
        Document newest = Jsoup.parse(first.response().body(), "", Parser.xmlParser());
        assertThat(newest.select("entry > id").eachText())
                .containsExactly("urn:mabat:article:beijing");
        assertThat(newest.select("feed > link[rel=self]").attr("href")).endsWith(atom);
        String next = newest.select("feed > link[rel=next]").attr("href");
        assertThat(next).endsWith(atom + "?page=2");
        Document oldest =
                Jsoup.parse(nobody.get(atom + "?page=2").response().body(), "", Parser.xmlParser());
        assertThat(oldest.select("entry > id").eachText())
                .containsExactly("urn:mabat:article:minsk");
        assertThat(oldest.select("feed > link[rel=previous]").attr("href")).endsWith(atom);
        assertThat(oldest.select("feed > link[rel=next]")).isEmpty();
        String json = addresses.path("json").asString("");
        assertThat(nobody.get(json).json().path("next_url").asString("")).endsWith("?page=2");
        assertThat(nobody.get(json + "?page=0").status()).isEqualTo(400);
        assertThat(nobody.get(json + "?page=100").json().path("items")).isEmpty();

        assertThat(first.header("Last-Modified")).isPresent();
        String tag = first.response().headers().firstValue("ETag").orElseThrow();
        assertThat(nobody.get(atom, "If-None-Match", tag).status()).isEqualTo(304);
        ApiServer.bean(HandMadeAlerts.class).announce(search, "minsk");
        assertThat(nobody.get(atom, "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void a_search_is_exported_whole() {
        Rest.Answer csv = dana.get("/api/v1/search/export?format=csv&sort=newest");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Mabat-Total")).contains("2");
        assertThat(csv.response().body())
                .contains("\"# sort\",\"newest\"", "Ministers <meet> in Minsk & talk");
        for (String format : new String[] {"jsonl", "xlsx", "ris"}) {
            assertThat(dana.get("/api/v1/search/export?format=" + format).status())
                    .as(format)
                    .isEqualTo(200);
        }
        assertThat(dana.get("/api/v1/search/export?format=pdf").detail()).contains("csv");
        assertThat(
                        dana.get("/api/v1/search/export?format=csv&q=(")
                                .json()
                                .path("code")
                                .asString(""))
                .isEqualTo("unclosed-bracket");
    }

    @Test
    void an_article_is_cited() {
        assertThat(dana.get("/api/v1/articles/minsk/citation").response().body())
                .isEqualTo(
                        "“Ministers <meet> in Minsk & talk.” Test Courier, 2023-03-01."
                                + " https://example.org/minsk");
        assertThat(dana.get("/api/v1/articles/minsk/citation?format=ris").response().body())
                .startsWith("TY  - NEWS\r\n")
                .contains("DA  - 2023/03/01/\r\n")
                .endsWith("ER  - \r\n");
        assertThat(dana.get("/api/v1/articles/none/citation").status()).isEqualTo(404);
    }

    @Test
    void a_permalink_keeps_the_number_of_then() {
        Rest.Answer made = dana.send("POST", "/api/v1/permalinks?q=Minsk&country=BY", null, null);
        assertThat(made.status()).isEqualTo(201);
        String path = "/api/v1/permalinks/" + made.json().path("id").asString("");

        JsonNode read = dana.get(path).json();
        assertThat(read.path("count_then").asInt(-1)).isEqualTo(1);
        assertThat(read.path("count_now").asInt(-1)).isEqualTo(1);
        assertThat(read.path("criteria").toString())
                .isEqualTo("{\"country\":[\"BY\"],\"q\":[\"Minsk\"]}");
        assertThat(new Rest(ApiServer.url(), ApiServer.key(Role.ANALYST)).delete(path).status())
                .isEqualTo(404);
        assertThat(dana.delete(path).status()).isEqualTo(204);
        assertThat(dana.get(path).status()).isEqualTo(404);
    }

    @Test
    void a_permalink_freezes_dates_that_count_from_today() {
        JsonNode made =
                dana.send("POST", "/api/v1/permalinks?q=Minsk%20date:7d", null, null).json();

        assertThat(made.path("criteria").path("q").path(0).asString(""))
                .isEqualTo("Minsk date:2026-03-09..2026-03-15");
        JsonNode own = dana.get("/api/v1/permalinks").json().path("permalinks");
        assertThat(own.path(0).path("id")).isEqualTo(made.path("id"));
        assertThat(own.path(0).path("count_then")).isEqualTo(made.path("count_then"));
    }

    @Test
    void one_recent_search_is_forgotten_or_all_of_them() {
        RecentSearches recent = ApiServer.bean(RecentSearches.class);
        String me = saved("who am I", "{}").owner();
        recent.remember(me, Criteria.of("Minsk"));
        recent.remember(me, Criteria.of("talks"));
        String path = "/api/v1/recent-searches";

        assertThat(dana.delete(path + "?q=Minsk").status()).isEqualTo(204);
        assertThat(dana.get(path).json().toString())
                .isEqualTo("{\"searches\":[{\"q\":[\"talks\"]}]}");
        assertThat(dana.delete(path + "?colour=red").status()).isEqualTo(400);
        assertThat(dana.delete(path).status()).isEqualTo(204);
        assertThat(dana.get(path).json().path("searches")).isEmpty();
    }
}
