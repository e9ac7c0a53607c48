package mabat.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mabat.account.HandClock;
import mabat.article.Language;
import mabat.outgoing.OutgoingRequest;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.Sharing;
import mabat.search.Criteria;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a receiver gets, checked as a receiver would. */
class WebhookTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final HandClock clock = new HandClock("2026-03-01T12:00:00Z");
    private final Webhook webhook =
            new Webhook(HomeAddress.of(URI.create("https://m.example/")), clock);

    private static Digest digest() {
        return new Digest(
                "id-1",
                new SavedSearch(
                        "s1",
                        "dana",
                        "סין",
                        "",
                        "",
                        Sharing.PRIVATE,
                        Criteria.everything(),
                        NOON,
                        NOON,
                        ""),
                new Subscription(
                        "dana",
                        "s1",
                        Channel.WEBHOOK,
                        "https://hooks.example/x",
                        Rhythm.atOnce(),
                        Language.HEBREW,
                        "whsec_secret",
                        "token-1",
                        0,
                        NOON,
                        NOON),
                List.of(anArticle().withId("a1").titled("תבואה").build()),
                3,
                NOON);
    }

    @Test
    void the_signature_covers_the_moment_and_the_body() throws GeneralSecurityException {
        OutgoingRequest request = webhook.of(digest());

        assertThat(request.headers().get("Mabat-Signature"))
                .isEqualTo("t=1772366400,v1=" + hmac("1772366400." + request.body()));
    }

    @Test
    void what_is_sent_again_is_signed_anew_and_recognised() {
        OutgoingRequest first = webhook.of(digest());
        clock.advance(Duration.ofMinutes(5));
        OutgoingRequest again = webhook.of(digest());

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().get("Mabat-Delivery")).isEqualTo("id-1");
        assertThat(again.headers().get("Mabat-Signature"))
                .startsWith("t=1772366700,")
                .isNotEqualTo(first.headers().get("Mabat-Signature"));
    }

    @Test
    void the_body_names_the_search_and_its_articles() {
        OutgoingRequest request = webhook.of(digest());
        JsonNode body = JsonMapper.shared().readTree(request.body());

        assertThat(request.address()).isEqualTo("https://hooks.example/x");
        assertThat(body.path("id").asString("")).isEqualTo("id-1");
        assertThat(body.path("announced_at").asString("")).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(body.path("search").path("url").asString(""))
                .isEqualTo("https://m.example/saved/s1");
        assertThat(body.path("articles").path(0).path("title").asString("")).isEqualTo("תבואה");
        assertThat(body.path("articles").path(0).path("published").asString(""))
                .isEqualTo("2023-03-01T00:00:00Z");
        assertThat(body.path("more").asInt(0)).isEqualTo(3);
    }

    private static String hmac(String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("whsec_secret".getBytes(UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    }
}
