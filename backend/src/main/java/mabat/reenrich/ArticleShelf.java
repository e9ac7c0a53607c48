package mabat.reenrich;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.article.Findings;
import mabat.reenrich.Regrouped.Days;

/** Port: the articles that are there. Fails with the exceptions of {@code mabat.failure}. */
public interface ArticleShelf {
    /** How many articles were enriched by something else; exact. */
    long countStale(Wanted wanted);

    /**
     * Shows every article that was enriched by something else at the moment of the call, once.
     *
     * @param size the most in one batch
     * @param batch answers whether to go on
     * @return whether all were shown; also false when that moment cannot be seen any more
     */
    boolean stale(Wanted wanted, int size, Predicate<List<Shelved>> batch);

    /** How many articles were published on some days; exact. */
    long count(Days days);

    /**
     * Shows every article that was published on some days, once, the oldest first and those without
     * a date last.
     *
     * @param behind a place that a walk has told; empty to begin
     * @param size the most in one batch
     * @return whether all were shown
     */
    boolean published(Days days, String behind, int size, Walk walk);

    /** Goes from batch to batch. */
    @FunctionalInterface
    interface Walk {
        /**
         * @param place the last of them
         * @return whether to go on
         */
        boolean take(List<Shelved> batch, String place);
    }

    /** By id; those that are not there are left out. */
    List<Shelved> find(List<ArticleId> ids);

    /** One result for each, in the same order. */
    List<Result> replace(List<Renewed> articles);

    /**
     * An article as it lies there.
     *
     * @param others what else lies with it, by the shelf's own names; goes back unread
     * @param revision changes with every change of it
     */
    record Shelved(EnrichedArticle content, Map<String, Object> others, String revision) {
        public Shelved {
            others = Map.copyOf(others);
        }
    }

    /** An article with new findings, to lie where the other one was. */
    record Renewed(Shelved before, Article article, Findings findings) {}

    /** What became of one article. */
    sealed interface Result {
        record Replaced() implements Result {}

        /** Changed or removed meanwhile, so left alone. */
        record Overtaken() implements Result {}

        /** Elasticsearch would not take it. */
        record Refused(String reason) implements Result {}

        /** Not now; once more in a moment. */
        record Later() implements Result {}
    }
}
