package mabat.reenrich;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.article.Findings;

/** Port: the articles that are there. Fails with the exceptions of {@code mabat.failure}. */
public interface ArticleShelf {
    /** How many articles were enriched by something else; exact. */
    long countStale(Wanted wanted);

    /**
     * Shows every article that was enriched by something else at the moment of the call, once.
     *
     * @param size the most in one batch
     * @param batch answers whether to go on
     * @return whether all were shown
     */
    boolean stale(Wanted wanted, int size, Predicate<List<Shelved>> batch);

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
