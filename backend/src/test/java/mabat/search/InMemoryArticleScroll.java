package mabat.search;

import java.util.ArrayList;
import java.util.List;
import mabat.article.EnrichedArticle;

/** Every match of a search in memory, a page at a time. */
public final class InMemoryArticleScroll implements ArticleScroll {
    private static final int PAGE = 2;

    private final InMemoryArticleSearcher articles;
    private int open;

    public InMemoryArticleScroll(InMemoryArticleSearcher articles) {
        this.articles = articles;
    }

    /** How many are not closed. */
    public int open() {
        return open;
    }

    @Override
    public Scroll open(CompiledCriteria criteria) {
        List<EnrichedArticle> all = new ArrayList<>();
        articles.search(new PageRequest(criteria, 10_000, List.of(), false))
                .matches()
                .forEach(match -> all.add(articles.find(match.id()).orElseThrow()));
        open++;
        return new Scroll() {
            private int at;

            @Override
            public long total() {
                return all.size();
            }

            @Override
            public List<EnrichedArticle> next() {
                int from = at;
                at = Math.min(all.size(), at + PAGE);
                return List.copyOf(all.subList(from, at));
            }

            @Override
            public void close() {
                open--;
            }
        };
    }
}
