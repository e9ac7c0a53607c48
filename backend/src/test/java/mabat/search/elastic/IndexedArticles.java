package mabat.search.elastic;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import java.util.List;
import java.util.Map;
import mabat.article.EnrichedArticle;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ArticleFields;
import mabat.elastic.ElasticsearchNode;

/** Puts articles into a test's index as ingest does. */
public final class IndexedArticles {
    private IndexedArticles() {}

    public static void write(ElasticsearchNode node, List<EnrichedArticle> articles) {
        if (articles.isEmpty()) {
            return;
        }
        BulkRequest.Builder bulk =
                new BulkRequest.Builder()
                        .index(node.names().articlesForWriting())
                        .refresh(Refresh.True);
        for (EnrichedArticle article : articles) {
            Map<String, Object> document =
                    ArticleDocument.write(article.article(), article.findings());
            document.put(ArticleFields.FIRST_SEEN, article.firstSeen().toString());
            document.put(ArticleFields.INDEXED, article.firstSeen().toString());
            bulk.operations(
                    o -> o.index(i -> i.id(article.article().id().value()).document(document)));
        }
        BulkResponse response =
                node.elasticsearch().ask("writing test articles", c -> c.bulk(bulk.build()));
        if (response.errors()) {
            throw new AssertionError(response);
        }
    }
}
