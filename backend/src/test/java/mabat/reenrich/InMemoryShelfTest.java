package mabat.reenrich;

import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;

class InMemoryShelfTest implements StaleWalkContract, ReplacingContract, PublishedWalkContract {
    private final InMemoryShelf shelf = new InMemoryShelf();

    @Override
    public ArticleShelf shelf() {
        return shelf;
    }

    @Override
    public void put(EnrichedArticle article) {
        shelf.put(article);
    }

    @Override
    public void remove(ArticleId id) {
        shelf.remove(id);
    }
}
