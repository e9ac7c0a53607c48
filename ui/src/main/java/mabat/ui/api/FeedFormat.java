package mabat.ui.api;

import mabat.alert.Feed;
import org.springframework.http.MediaType;

/** The formats of a feed; the address says which. */
enum FeedFormat {
    ATOM("atom", "application/atom+xml;charset=UTF-8") {
        @Override
        byte[] write(Feed feed, String home, String token) {
            return new AtomFeed(home, address(home, token)).write(feed);
        }
    },
    JSON("json", "application/feed+json") {
        @Override
        byte[] write(Feed feed, String home, String token) {
            return new JsonFeed(home, address(home, token)).write(feed);
        }
    };

    private final String ending;
    private final MediaType mediaType;

    FeedFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    MediaType mediaType() {
        return mediaType;
    }

    /**
     * The whole document.
     *
     * @param home where readers reach the application, without a slash at the end
     * @param token the secret in the feed's address
     */
    abstract byte[] write(Feed feed, String home, String token);

    /** Of the feed's first page. */
    String address(String home, String token) {
        return home + "/api/v1/feeds/" + token + "." + ending;
    }
}
