package mabat.enrich;

import java.util.Map;
import java.util.function.Supplier;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.Findings;
import mabat.article.IncomingArticle;

/**
 * The enrichment that goes with the knowledge in use. Each call stays with one from beginning to
 * end, so findings never mix two versions.
 */
final class CurrentEnrichment implements Enrichment {
    private final Supplier<? extends Enrichment> current;

    CurrentEnrichment(Supplier<? extends Enrichment> current) {
        this.current = current;
    }

    @Override
    public Preparation prepare(IncomingArticle incoming) {
        return current.get().prepare(incoming);
    }

    @Override
    public Findings find(Article article) {
        return current.get().find(article);
    }

    @Override
    public Article again(Article article) {
        return current.get().again(article);
    }

    @Override
    public Map<ArticleId, String> ownVersions() {
        return current.get().ownVersions();
    }

    @Override
    public Map<ArticleId, String> verdictStamps() {
        return current.get().verdictStamps();
    }

    @Override
    public String version() {
        return current.get().version();
    }

    @Override
    public String edition() {
        return current.get().edition();
    }
}
