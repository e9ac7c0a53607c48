package mabat.search;

import java.util.List;
import mabat.article.ArticleId;

/** What is new for one {@link Watch}. */
public sealed interface Changes {
    /**
     * @param articles in the order they were written; each once
     */
    record Found(List<ArticleId> articles) implements Changes {
        public Found {
            articles = List.copyOf(articles);
        }
    }

    /**
     * Elasticsearch said no to these criteria; other watches are not affected.
     *
     * @param reason for people, English
     */
    record Refused(String reason) implements Changes {}
}
