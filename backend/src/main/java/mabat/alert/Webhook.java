package mabat.alert;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mabat.article.Article;
import mabat.article.EnrichedArticle;
import mabat.article.PublicationDate;
import mabat.outgoing.OutgoingRequest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A digest as a request. {@code Mabat-Delivery} is the same when it is sent again. {@code
 * Mabat-Signature} is {@code t=SECONDS,v1=HEX}: HMAC-SHA256 with the subscription's secret over the
 * seconds since 1970, a dot and the body, so that a receiver knows who sent it and when.
 */
final class Webhook {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HomeAddress home;
    private final Clock clock;

    Webhook(HomeAddress home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    OutgoingRequest of(Digest digest) {
        String body = body(digest);
        String seconds = String.valueOf(clock.instant().getEpochSecond());
        return new OutgoingRequest(
                digest.subscription().address(),
                Map.of(
                        "Mabat-Delivery",
                        digest.id(),
                        "Mabat-Signature",
                        "t="
                                + seconds
                                + ",v1="
                                + signature(digest.subscription().secret(), seconds + "." + body)),
                body);
    }

    private String body(Digest digest) {
        ObjectNode body = JSON.createObjectNode().put("id", digest.id());
        body.putObject("search")
                .put("id", digest.search().id())
                .put("name", digest.search().name())
                .put("url", home.text() + "/saved/" + digest.search().id());
        body.put("announced_at", digest.at().toString()).put("more", digest.more());
        ArrayNode articles = body.putArray("articles");
        for (EnrichedArticle each : digest.articles()) {
            Article article = each.article();
            PublicationDate published = article.published();
            articles.addObject()
                    .put("id", article.id().value())
                    .put("title", article.title())
                    .put("lead", article.lead())
                    .put("outlet", article.outlet())
                    .put("language", article.language().code())
                    .put("published", published == null ? null : published.at().toString())
                    .put("url", article.url() == null ? null : article.url().value());
        }
        return body.toString();
    }

    static String signature(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }
}
