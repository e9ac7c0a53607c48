package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import mabat.alert.AlertProperties;
import mabat.alert.Feed;
import mabat.alert.Feeds;
import mabat.alert.Subscriptions;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What works without a key, because the address holds a secret. */
@RestController
@Tag(name = "Feeds")
class FeedController {
    private static final MediaType ATOM =
            MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final MediaType JSON = MediaType.parseMediaType("application/feed+json");

    private final Feeds feeds;
    private final Subscriptions subscriptions;
    private final String home;

    FeedController(Feeds feeds, Subscriptions subscriptions, AlertProperties properties) {
        this.feeds = feeds;
        this.subscriptions = subscriptions;
        this.home = properties.home();
    }

    @Operation(operationId = "atomFeed", summary = "A saved search as an Atom feed")
    @ApiResponse(responseCode = "200", description = "RFC 4287.")
    @SecurityRequirements
    @GetMapping("/api/v1/feeds/{token}.atom")
    ResponseEntity<byte[]> atom(@PathVariable("token") String token) {
        return answer(ATOM, new AtomFeed(home).write(feed(token)));
    }

    @Operation(operationId = "jsonFeed", summary = "A saved search as a JSON feed")
    @ApiResponse(responseCode = "200", description = "JSON Feed 1.1.")
    @SecurityRequirements
    @GetMapping("/api/v1/feeds/{token}.json")
    ResponseEntity<byte[]> json(@PathVariable("token") String token) {
        return answer(JSON, new JsonFeed(home).write(feed(token)));
    }

    private Feed feed(String token) {
        return feeds.read(token)
                .orElseThrow(() ->
                        new ApiProblem(
                                HttpStatus.NOT_FOUND,
                                "This address opens no feed; its secret may have been revoked."));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }

    @Operation(
            operationId = "unsubscribeByToken",
            summary = "End the subscription that a mail belongs to",
            description = "What `List-Unsubscribe` of mails names; asking again is no error.")
    @SecurityRequirements
    @PostMapping("/api/v1/unsubscribe/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unsubscribe(@PathVariable("token") String token) {
        subscriptions.endByToken(token);
    }
}
