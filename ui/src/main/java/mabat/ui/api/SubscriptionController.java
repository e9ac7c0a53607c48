package mabat.ui.api;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import mabat.alert.Channel;
import mabat.alert.Feeds;
import mabat.alert.Rhythm;
import mabat.alert.Subscriptions;
import mabat.alert.Subscriptions.Outcome;
import mabat.article.Language;
import mabat.ui.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How the caller is told about saved searches. */
@RestController
@Tag(name = "Subscriptions")
class SubscriptionController {
    private static final String ONE = "/api/v1/saved-searches/{id}/subscriptions/{channel}";
    private static final String FEED = "/api/v1/saved-searches/{id}/feed";

    private final Subscriptions subscriptions;
    private final Feeds feeds;

    SubscriptionController(Subscriptions subscriptions, Feeds feeds) {
        this.subscriptions = subscriptions;
        this.feeds = feeds;
    }

    @Operation(
            operationId = "listSubscriptions",
            summary = "Your subscriptions, what could not be sent, and which searches are paused")
    @GetMapping(path = "/api/v1/subscriptions", produces = MediaType.APPLICATION_JSON_VALUE)
    SubscriptionJson.All all(@Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return new SubscriptionJson.All(
                subscriptions.of(caller.id()).stream().map(SubscriptionJson::of).toList(),
                subscriptions.dead(caller.id()).stream().map(SubscriptionJson.Dead::of).toList(),
                subscriptions.paused(caller.id()).stream()
                        .map(SubscriptionJson.Stopped::of)
                        .toList());
    }

    @Operation(
            operationId = "subscribe",
            summary = "Be told about a saved search by email or webhook",
            description =
                    """
                    A webhook's answer holds the `secret` that signs requests: `Mabat-Signature` is \
                    `t=SECONDS,v1=HEX`, HMAC-SHA256 over the seconds, a dot and the body. \
                    `Mabat-Delivery` is the same when a request is sent again.\
                    """)
    @PutMapping(
            path = ONE,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    SubscriptionJson subscribe(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id,
            @PathVariable("channel") String channel,
            @RequestBody SubscriptionJson.Request request) {
        String address = request.address();
        if (address == null) {
            throw ApiProblem.badRequest("Field 'address' is missing.");
        }
        Language language = InterfaceLanguages.read(requireNonNullElse(request.language(), ""));
        return switch (subscriptions.subscribe(
                caller.id(), id, channel(channel), address, rhythm(request), language)) {
            case Outcome.Subscribed(var made) -> SubscriptionJson.of(made);
            case Outcome.Invalid(var detail) -> throw ApiProblem.badRequest(detail);
            case Outcome.NoSearch none -> throw ApiProblem.notFound("saved search", id);
        };
    }

    private static Channel channel(String code) {
        return Channel.of(code).orElseThrow(() -> ApiProblem.notFound("channel", code));
    }

    private static Rhythm rhythm(SubscriptionJson.Request request) {
        try {
            LocalTime time = LocalTime.parse(requireNonNullElse(request.time(), "07:00"));
            ZoneId zone = ZoneId.of(requireNonNullElse(request.zone(), "Asia/Jerusalem"));
            return switch (requireNonNullElse(request.rhythm(), "at_once")) {
                case "at_once" -> Rhythm.atOnce();
                case "daily" -> Rhythm.daily(time, zone);
                case "weekly" -> Rhythm.weekly(day(request), time, zone);
                default ->
                        throw ApiProblem.badRequest(
                                "Field 'rhythm': Expected at_once, daily or weekly.");
            };
        } catch (DateTimeException e) {
            throw ApiProblem.badRequest(
                    "Fields 'time' and 'zone': Expected something like 07:30 and Asia/Jerusalem.");
        }
    }

    private static DayOfWeek day(SubscriptionJson.Request request) {
        try {
            return DayOfWeek.valueOf(
                    requireNonNullElse(request.day(), "sunday").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw ApiProblem.badRequest("Field 'day': Expected a day such as sunday.");
        }
    }

    @Operation(operationId = "unsubscribe", summary = "Be told no more in this way")
    @DeleteMapping(ONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id,
            @PathVariable("channel") String channel) {
        if (!subscriptions.end(caller.id(), id, channel(channel))) {
            throw ApiProblem.notFound("subscription to", id);
        }
    }

    @Operation(
            operationId = "tryAgain",
            summary = "Have a message that was given up tried again",
            description = "`key` is from the list of subscriptions.")
    @PostMapping("/api/v1/subscriptions/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tryAgain(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @Parameter(description = "From the list of what could not be sent.")
                    @RequestParam(name = "key")
                    String key) {
        if (!subscriptions.tryAgain(caller.id(), key)) {
            throw ApiProblem.notFound("message", key);
        }
    }

    @Operation(
            operationId = "openFeed",
            summary = "A secret address to read a saved search as a feed",
            description = "Shown only now. A secret made before stops working.")
    @PostMapping(path = FEED, produces = MediaType.APPLICATION_JSON_VALUE)
    SubscriptionJson.FeedAddress feed(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id) {
        return feeds.make(caller.id(), id)
                .map(secret -> SubscriptionJson.FeedAddress.of(secret.text()))
                .orElseThrow(() -> ApiProblem.notFound("saved search", id));
    }

    @Operation(operationId = "closeFeed", summary = "Revoke the secret address of a feed")
    @DeleteMapping(FEED)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            @PathVariable("id") String id) {
        if (!feeds.revoke(caller.id(), id)) {
            throw ApiProblem.notFound("feed of", id);
        }
    }
}
