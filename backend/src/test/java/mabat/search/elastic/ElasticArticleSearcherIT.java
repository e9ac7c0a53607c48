package mabat.search.elastic;

import java.util.List;
import mabat.article.EnrichedArticle;
import mabat.elastic.ElasticsearchNode;
import mabat.search.ArticleSearcher;
import mabat.search.ArticleSearcherContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

class ElasticArticleSearcherIT extends ArticleSearcherContract {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static List<EnrichedArticle> indexed = List.of();

    @BeforeAll
    static void forget() {
        indexed = List.of();
    }

    @Override
    protected ArticleSearcher over(EnrichedArticle... articles) {
        if (!indexed.equals(List.of(articles))) {
            NODE.clear();
            IndexedArticles.write(NODE, List.of(articles));
            indexed = List.of(articles);
        }
        return nothing();
    }

    @Override
    protected ArticleSearcher nothing() {
        return new ElasticArticleSearcher(NODE.elasticsearch(), NODE.names());
    }
}
