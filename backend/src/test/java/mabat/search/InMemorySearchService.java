package mabat.search;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import mabat.article.EnrichedArticle;
import mabat.discovery.ArticleDiscovery;
import mabat.discovery.Discovery;
import mabat.discovery.NewsWords;
import mabat.knowledge.EntityFinder;
import mabat.knowledge.KnowledgeBase;
import mabat.knowledge.TopicTerm;
import mabat.suggest.OfferedQueries;
import org.jspecify.annotations.Nullable;

/** The real search service over articles in memory, for tests of everything above it. */
public final class InMemorySearchService implements SearchService {
    private final InMemoryArticleSearcher articles = new InMemoryArticleSearcher();
    private static final List<TopicTerm> NEWS =
            Stream.of("earthquake", "flood", "grain", "export", "talk", "sanction", "אדמה")
                    .map(word -> new TopicTerm("news", "en", word, 3))
                    .toList();

    private final SearchService search;
    private final Discovery discovery;

    public InMemorySearchService(KnowledgeBase knowledge, EntityFinder finder, Clock clock) {
        CriteriaReader reader =
                new CriteriaReader(knowledge, finder, Concepts.none(), clock).bounded(articles);
        this.search =
                new ArticleSearch(
                        reader,
                        articles,
                        knowledge,
                        new OfferedQueries(reader, articles, knowledge),
                        clock);
        this.discovery =
                new ArticleDiscovery(
                        reader, articles, articles, knowledge, NewsWords.of(NEWS, List.of()));
    }

    /** Knows no entities; today is 2026-03-15. */
    public static InMemorySearchService with(EnrichedArticle... articles) {
        InMemorySearchService service =
                new InMemorySearchService(
                        new KnowledgeBase("none", List.of()),
                        text -> List.of(),
                        Clock.fixed(Instant.parse("2026-03-15T12:00:00Z"), ZoneOffset.UTC));
        service.articles.add(articles);
        return service;
    }

    /** The articles searched: add to them, or take them as a library. */
    public InMemoryArticleSearcher articles() {
        return articles;
    }

    /** Overviews of the same articles. */
    public Discovery discovery() {
        return discovery;
    }

    /** From now on every call fails like this; null: none does. */
    public void failWith(@Nullable RuntimeException failure) {
        articles.failWith(failure);
    }

    @Override
    public SearchAnswer search(Question question) {
        return search.search(question);
    }

    @Override
    public Facet facet(FacetQuestion question) {
        return search.facet(question);
    }

    @Override
    public List<Relaxation> relaxations(Question question) {
        return search.relaxations(question);
    }

    @Override
    public long countNew(Criteria criteria, Instant after) {
        return search.countNew(criteria, after);
    }
}
