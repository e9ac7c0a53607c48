package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import mabat.alert.Message;
import mabat.alert.Paused;
import mabat.alert.Subscription;
import org.jspecify.annotations.Nullable;

/** A subscription. */
@Schema(name = "Subscription")
record SubscriptionJson(
        @Schema(description = "The saved search.") @JsonProperty("search") String search,
        @Schema(description = "email or webhook.") @JsonProperty("channel") String channel,
        @JsonProperty("address") String address,
        @Schema(description = "at_once, daily or weekly.") @JsonProperty("rhythm") String rhythm,
        @Schema(description = "Local time of collected news.") @JsonProperty("time") String time,
        @Schema(description = "For weekly news.") @JsonProperty("day") String day,
        @Schema(description = "Where the time is local.") @JsonProperty("zone") String zone,
        @Schema(description = "he or en.") @JsonProperty("language") String language,
        @Schema(description = "Signs webhooks; absent for email.") @JsonProperty("secret")
                @Nullable String secret,
        @JsonProperty("created") Instant created) {

    static SubscriptionJson of(Subscription subscription) {
        return new SubscriptionJson(
                subscription.search(),
                subscription.channel().code(),
                subscription.address(),
                subscription.rhythm().kind().name().toLowerCase(Locale.ROOT),
                subscription.rhythm().time().toString(),
                subscription.rhythm().day().name().toLowerCase(Locale.ROOT),
                subscription.rhythm().zone().getId(),
                subscription.language().code(),
                subscription.secret().isEmpty() ? null : subscription.secret(),
                subscription.created());
    }

    /** What somebody wants. */
    @Schema(name = "SubscriptionRequest")
    record Request(
            @Schema(
                            description = "A mail address, or an http(s) address.",
                            example = "dana@example.org")
                    @JsonProperty("address")
                    @Nullable String address,
            @Schema(description = "at_once (usual), daily or weekly.") @JsonProperty("rhythm")
                    @Nullable String rhythm,
            @Schema(description = "Usually 07:00.") @JsonProperty("time") @Nullable String time,
            @Schema(description = "Usually sunday.") @JsonProperty("day") @Nullable String day,
            @Schema(description = "Usually Asia/Jerusalem.") @JsonProperty("zone")
                    @Nullable String zone,
            @Schema(description = "he or en (usual).") @JsonProperty("language")
                    @Nullable String language) {}

    /** Everything about the caller's subscriptions. */
    @Schema(name = "SubscriptionList")
    record All(
            @JsonProperty("subscriptions") List<SubscriptionJson> subscriptions,
            @Schema(description = "Messages that were given up, newest first.")
                    @JsonProperty("dead")
                    List<Dead> dead,
            @Schema(description = "Searches that cannot be checked; they go on by themselves.")
                    @JsonProperty("paused")
                    List<Stopped> paused) {}

    /** A message that was given up. */
    @Schema(name = "DeadMessage")
    record Dead(
            @JsonProperty("key") String key,
            @JsonProperty("search") String search,
            @JsonProperty("channel") String channel,
            @JsonProperty("attempts") int attempts,
            @JsonProperty("reason") String reason,
            @JsonProperty("created") Instant created) {
        static Dead of(Message message) {
            return new Dead(
                    message.key(),
                    message.search(),
                    message.channel().code(),
                    message.attempts(),
                    message.error(),
                    message.created());
        }
    }

    /** A search whose checking stopped. */
    @Schema(name = "PausedSearch")
    record Stopped(
            @JsonProperty("search") String search,
            @JsonProperty("reason") String reason,
            @JsonProperty("since") Instant since) {
        static Stopped of(Paused paused) {
            return new Stopped(paused.search(), paused.reason(), paused.at());
        }
    }

    /** Where a feed is read. */
    @Schema(name = "FeedAddress")
    record FeedAddress(@JsonProperty("atom") String atom, @JsonProperty("json") String json) {
        static FeedAddress of(String secret) {
            String path = "/api/v1/feeds/" + secret;
            return new FeedAddress(path + ".atom", path + ".json");
        }
    }
}
