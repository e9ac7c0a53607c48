package mabat.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.search.ArticleLibrary;

/** Articles in memory. */
public final class FakeLibrary implements ArticleLibrary {
    private final Map<ArticleId, EnrichedArticle> articles = new LinkedHashMap<>();

    public void add(EnrichedArticle article) {
        articles.put(article.article().id(), article);
    }

    @Override
    public Optional<EnrichedArticle> find(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    @Override
    public boolean delete(ArticleId id) {
        return articles.remove(id) != null;
    }
}
