package mabat.reenrich;

import java.util.HashMap;
import java.util.Map;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.enrich.Enrichment;

/** Says its version and nothing else. What follows a plus sign in it is of editors. */
final class VersionedEnrichment implements Enrichment {
    String version;
    final Map<ArticleId, String> own = new HashMap<>();

    VersionedEnrichment(String version) {
        this.version = version;
    }

    @Override
    public Preparation prepare(IncomingArticle incoming) {
        return new Preparation.Refused("Only what is there already is enriched.");
    }

    @Override
    public Findings find(Article article) {
        return Articles.anArticle().enrichedBy(own.getOrDefault(article.id(), version)).findings();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String edition() {
        return version.split("\\+", 2)[0];
    }

    @Override
    public Map<ArticleId, String> ownVersions() {
        return Map.copyOf(own);
    }
}
