package mabat.search;

import mabat.article.EnrichedArticle;

class InMemoryArticleSearcherTest extends ArticleSearcherContract {
    @Override
    protected ArticleSearcher over(EnrichedArticle... articles) {
        InMemoryArticleSearcher searcher = new InMemoryArticleSearcher();
        searcher.add(articles);
        return searcher;
    }
}
