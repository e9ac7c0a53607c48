package mabat.enrich;

import java.util.Map;
import mabat.article.Article;
import mabat.article.ArticleId;
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

    /**
     * The article as {@link #prepare} would give it now, as far as what is kept of it can tell: put
     * together again from the text and the ledger, cleaned, and dated anew if its date was read
     * from the text. Lines that an outlet repeats are part of the text again. The id, what the
     * sender said, and the language stay.
     */
    default Article again(Article article) {
        return article;
    }

    /** What writes into {@link Findings#enrichedBy()}: changes with the rules and the tables. */
    String version();

    /**
     * The part of {@link #version()} that editors cannot change: another one means another version
     * of the application.
     */
    default String edition() {
        return version();
    }

    /**
     * Articles whose findings must say something else than {@link #version()}, because editors
     * decided about them in particular.
     */
    default Map<ArticleId, String> ownVersions() {
        return Map.of();
    }

    /** What is special about {@link #ownVersions()}; unchanged when only other things change. */
    default Map<ArticleId, String> verdictStamps() {
        return Map.of();
    }

    /** What became of an article that was sent. */
    sealed interface Preparation {
        record Ready(Article article) implements Preparation {}

        /**
         * @param reason one English sentence: what is wrong, and what is expected
         */
        record Refused(String reason) implements Preparation {}
    }
}
