package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import mabat.alert.Feed;
import mabat.alert.Feeds;
import mabat.alert.HomeAddress;
import mabat.alert.NewArticles;
import mabat.alert.Subscriptions;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What works without a key, because the address holds a secret. */
@RestController
@Tag(name = "Feeds")
class FeedController {
    private static final int MOST_PAGES = NewArticles.MOST / Feeds.MOST;
    private static final String PAGES =
            "100 entries a page; the next one is linked (RFC 5005), up to 10,000 entries and as far"
                    + " back as mabat.alerts.keep. Answers carry ETag and Last-Modified.";

    private static final String NOTHING_NEW = "Nothing has changed.";
    private static final String FIRST_PAGE = "From 1, the newest.";

    private final Feeds feeds;
    private final Subscriptions subscriptions;
    private final HomeAddress home;

    FeedController(Feeds feeds, Subscriptions subscriptions, HomeAddress home) {
        this.feeds = feeds;
        this.subscriptions = subscriptions;
        this.home = home;
    }

    @Operation(
            operationId = "atomFeed",
            summary = "A saved search as an Atom feed",
            description = PAGES)
    @ApiResponse(responseCode = "200", description = "RFC 4287.")
    @ApiResponse(responseCode = "304", description = NOTHING_NEW)
    @SecurityRequirements
    @GetMapping("/api/v1/feeds/{token}.atom")
    ResponseEntity<byte[]> atom(
            @PathVariable("token") String token,
            @Parameter(description = FIRST_PAGE) @RequestParam(name = "page", defaultValue = "1")
                    int page) {
        return answer(FeedFormat.ATOM, token, page);
    }

    @Operation(
            operationId = "jsonFeed",
            summary = "A saved search as a JSON feed",
            description = PAGES)
    @ApiResponse(responseCode = "200", description = "JSON Feed 1.1.")
    @ApiResponse(responseCode = "304", description = NOTHING_NEW)
    @SecurityRequirements
    @GetMapping("/api/v1/feeds/{token}.json")
    ResponseEntity<byte[]> json(
            @PathVariable("token") String token,
            @Parameter(description = FIRST_PAGE) @RequestParam(name = "page", defaultValue = "1")
                    int page) {
        return answer(FeedFormat.JSON, token, page);
    }

    /** Asked again with what is said here, the answer is empty when nothing has changed. */
    private ResponseEntity<byte[]> answer(FeedFormat format, String token, int page) {
        Feed feed = feed(token, page);
        byte[] body = format.write(feed, home.text(), token);
        return ResponseEntity.ok()
                .contentType(format.mediaType())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + digest(body) + '"')
                .lastModified(feed.updated())
                .body(body);
    }

    private Feed feed(String token, int page) {
        if (page < 1 || page > MOST_PAGES) {
            throw ApiProblem.badRequest(
                    "Parameter 'page': Expected a number from 1 to " + MOST_PAGES + ".");
        }
        return feeds.read(token, page)
                .orElseThrow(() ->
                        new ApiProblem(
                                HttpStatus.NOT_FOUND,
                                "This address opens no feed; its secret may have been revoked."));
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
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
