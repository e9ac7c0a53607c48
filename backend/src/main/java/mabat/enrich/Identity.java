package mabat.enrich;

import java.util.ArrayList;
import java.util.List;
import mabat.article.ArticleId;
import mabat.article.CanonicalUrl;
import mabat.article.IncomingArticle;
import org.jspecify.annotations.Nullable;

/** Decides under which id an article is kept, so that sending it again updates it. */
final class Identity {
    private Identity() {}

    /**
     * The sender's id if it is usable, else a hash of the canonical URL, else of outlet, title and
     * text; the latter two start with {@code u-} and {@code t-}.
     */
    static ArticleId of(
            IncomingArticle incoming,
            @Nullable CanonicalUrl url,
            String title,
            List<String> paragraphs) {
        String given = incoming.id();
        if (given != null && ArticleId.isValid(given.strip())) {
            return new ArticleId(given.strip());
        }
        if (url != null) {
            return new ArticleId("u-" + Fingerprint.of(List.of(url.value())));
        }
        List<String> texts = new ArrayList<>();
        texts.add(incoming.outlet() == null ? "" : incoming.outlet());
        texts.add(title);
        texts.addAll(paragraphs);
        return new ArticleId("t-" + Fingerprint.of(texts));
    }
}
