package mabat.search.elastic;

import java.util.concurrent.atomic.AtomicInteger;
import mabat.search.ArticleSearcher;

/** While other pages are being searched, articles and counts are one search. */
class BusyArticleSearcherIT extends ElasticArticleSearcherIT {
    @Override
    protected ArticleSearcher nothing() {
        return new ElasticArticleSearcher(NODE.elasticsearch(), NODE.names(), new AtomicInteger(1));
    }
}
