package mabat.ui.api;

import static mabat.article.Articles.anArticle;

import mabat.article.Article;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.enrich.Enrichment;

/** Takes articles as they come; a date must be a day. */
final class PlainEnrichment implements Enrichment {
    @Override
    public Preparation prepare(IncomingArticle incoming) {
        String published = incoming.published();
        if (published != null && !published.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return new Preparation.Refused("'published' cannot be read: " + published);
        }
        String id = incoming.id() == null ? "of-" + incoming.title().hashCode() : incoming.id();
        return new Preparation.Ready(
                anArticle().withId(id).titled(incoming.title()).saying(incoming.text()).article());
    }

    @Override
    public Findings find(Article article) {
        return anArticle().findings();
    }

    @Override
    public String version() {
        return "test";
    }
}
