package mabat.enrich;

import mabat.article.Article;
import mabat.article.Findings;
import mabat.article.IncomingArticle;

/**
 * The seam between what was sent and what is indexed. Both steps are pure functions of their
 * argument and the knowledge base: running them again gives the same answer. Thread-safe.
 */
public interface Enrichment {
    /**
     * Cleans, identifies and dates an article.
     *
     * @return the article, or why it cannot be taken
     */
    Preparation prepare(IncomingArticle incoming);

    /** Recognises entities, topics and the rest. */
    Findings find(Article article);

    /** What writes into {@link Findings#enrichedBy()}: changes with the rules and the tables. */
    String version();

    /** What became of an article that was sent. */
    sealed interface Preparation {
        record Ready(Article article) implements Preparation {}

        /**
         * @param reason one English sentence: what is wrong, and what is expected
         */
        record Refused(String reason) implements Preparation {}
    }
}
