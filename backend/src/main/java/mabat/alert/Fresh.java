package mabat.alert;

import java.time.Instant;
import java.util.List;
import mabat.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What is new in a saved search for somebody.
 *
 * @param articles that match now, newest announcement first; at most {@link NewArticles#MOST}
 * @param more whether there are more than that, so that the number is a lower bound
 * @param round what was shown when these were shown; for {@link NewArticles#looked}
 * @param since when the person last looked; absent when never
 */
public record Fresh(List<ArticleId> articles, boolean more, long round, @Nullable Instant since) {
    public Fresh {
        articles = List.copyOf(articles);
    }
}
