package mabat.ingest.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says about itself: JSON-LD of schema.org's article types first, then Open Graph and
 * the usual meta elements. Absent means it does not say.
 *
 * @param published as written in the page; only kept when it starts like an ISO date
 */
record PageMetadata(
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable String language,
        @Nullable String title,
        @Nullable String published) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> ARTICLES =
            Set.of(
                    "NewsArticle",
                    "Article",
                    "ReportageNewsArticle",
                    "BlogPosting",
                    "OpinionNewsArticle");
    private static final int MOST_NODES = 10_000;

    static PageMetadata of(Document page) {
        JsonNode article = jsonLd(page);
        return new PageMetadata(
                first(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url")),
                first(name(article.path("publisher")), meta(page, "og:site_name")),
                first(name(article.path("author")), meta(page, "author")),
                first(text(article.path("inLanguage")), attribute(page, "html[lang]", "lang")),
                first(text(article.path("headline")), meta(page, "og:title")),
                date(
                        first(
                                text(article.path("datePublished")),
                                first(
                                        meta(page, "article:published_time"),
                                        first(
                                                attribute(page, "time[datetime]", "datetime"),
                                                meta(page, "date"))))));
    }

    private static JsonNode jsonLd(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode found = articleIn(JSON.readTree(script.data()));
                if (!found.isMissingNode()) {
                    return found;
                }
            } catch (JacksonException broken) {
                // Pages often carry invalid JSON-LD; the meta elements still speak.
                continue;
            }
        }
        return JSON.missingNode();
    }

    private static JsonNode articleIn(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.remove();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return node;
            }
            node.forEach(open::add);
        }
        return JSON.missingNode();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        return type.isString() && ARTICLES.contains(type.stringValue());
    }

    private static @Nullable String name(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return first(text(one.path("name")), text(one));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() && !node.stringValue().isBlank() ? node.stringValue().strip() : null;
    }

    private static @Nullable String meta(Document page, String name) {
        String css = "meta[property=\"" + name + "\"], meta[name=\"" + name + "\"]";
        return attribute(page, css, "content");
    }

    private static @Nullable String attribute(Document page, String css, String attribute) {
        Element element = page.selectFirst(css);
        String value = element == null ? "" : element.attr(attribute).strip();
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String date(@Nullable String text) {
        return text != null && text.matches("\\d{4}-\\d{2}-\\d{2}.*") ? text : null;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }
}
