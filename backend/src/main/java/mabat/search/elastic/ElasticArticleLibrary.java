package mabat.search.elastic;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.elastic.ArticleDocument;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.search.ArticleLibrary;
import tools.jackson.databind.JsonNode;

/** Reads and removes whole articles. */
final class ElasticArticleLibrary implements ArticleLibrary {
    private final Elasticsearch elasticsearch;
    private final IndexNames names;

    ElasticArticleLibrary(Elasticsearch elasticsearch, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.names = names;
    }

    @Override
    public Optional<EnrichedArticle> find(ArticleId id) {
        return elasticsearch
                .json()
                .find("/" + names.articles() + "/_doc/" + encoded(id))
                .filter(answer -> answer.path("found").asBoolean(false))
                .map(answer -> ArticleDocument.read(answer.path("_source")));
    }

    @Override
    public boolean delete(ArticleId id) {
        String path = "/" + names.articlesForWriting() + "/_doc/" + encoded(id);
        JsonNode answer = elasticsearch.json().remove(path + "?refresh=wait_for");
        return answer.path("result").asString("").equals("deleted");
    }

    /** The wire client decodes a plus sign as a blank, but never a %20. */
    private static String encoded(ArticleId id) {
        return URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
