package mabat.ui.api;

import java.nio.charset.StandardCharsets;
import mabat.alert.Feed;
import mabat.article.Article;
import mabat.article.CanonicalUrl;
import mabat.article.PublicationDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String home;
    private final String self;

    /**
     * @param self the address of the feed's first page
     */
    JsonFeed(String home, String self) {
        this.home = home;
        this.self = self;
    }

    byte[] write(Feed feed) {
        ObjectNode json =
                JSON.createObjectNode()
                        .put("version", "https://jsonfeed.org/version/1.1")
                        .put("title", feed.search().name())
                        .put("home_page_url", home + "/saved/" + feed.search().id());
        json.put("feed_url", FeedText.page(self, feed.page()));
        if (feed.more()) {
            json.put("next_url", FeedText.page(self, feed.page() + 1));
        }
        if (!feed.search().description().isEmpty()) {
            json.put("description", feed.search().description());
        }
        ArrayNode items = json.putArray("items");
        for (Feed.Entry entry : feed.entries()) {
            item(items.addObject(), entry);
        }
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void item(ObjectNode item, Feed.Entry entry) {
        Article article = entry.article().article();
        CanonicalUrl url = article.url();
        item.put("id", article.id().value())
                .put("url", url == null ? FeedText.address(home, article.id()) : url.value())
                .put("title", article.title())
                .put("content_text", String.join("\n\n", article.paragraphs()))
                .put("summary", article.lead())
                .put("language", article.language().code())
                .put("date_modified", entry.at().toString());
        PublicationDate published = article.published();
        if (published != null) {
            item.put("date_published", published.at().toString());
        }
        if (!article.outlet().isEmpty()) {
            item.putArray("authors").addObject().put("name", article.outlet());
        }
    }
}
