package mabat.ui.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import mabat.article.ArticleId;

/** Addresses in feeds. */
final class FeedText {
    private FeedText() {}

    static String encoded(ArticleId id) {
        return URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Where the article is read in this application. */
    static String address(String home, ArticleId id) {
        return home + "/article/" + encoded(id);
    }

    /**
     * @param first the address of the first page
     */
    static String page(String first, int number) {
        return number == 1 ? first : first + "?page=" + number;
    }
}
