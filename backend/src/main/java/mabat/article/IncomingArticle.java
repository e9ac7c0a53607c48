package mabat.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as somebody sent it: nothing cleaned, recognised or believed yet.
 *
 * @param id the sender's own id; absent, we derive one
 * @param url address of the page
 * @param language what the sender says; we look for ourselves when absent
 * @param title one line; never blank
 * @param text paragraphs separated by blank lines; may be empty
 * @param published an ISO 8601 day or time, as sent
 */
public record IncomingArticle(
        @Nullable String id,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable String language,
        String title,
        String text,
        @Nullable String published) {
    public IncomingArticle {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
    }

    /** Only a title and a text. */
    public static IncomingArticle of(String title, String text) {
        return new IncomingArticle(null, null, null, null, null, title, text, null);
    }
}
