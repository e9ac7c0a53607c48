package mabat.search;

import java.util.Optional;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;

/** Port: whole articles by id. Fails with the exceptions of {@code mabat.failure}. */
public interface ArticleLibrary {
    Optional<EnrichedArticle> find(ArticleId id);

    /** Removes an article; false when there was none. */
    boolean delete(ArticleId id);
}
