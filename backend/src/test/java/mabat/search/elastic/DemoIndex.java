package mabat.search.elastic;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import mabat.article.Article;
import mabat.article.EnrichedArticle;
import mabat.elastic.ElasticsearchNode;
import mabat.enrich.Enrichment.Preparation;
import mabat.enrich.StandardEnrichment;
import mabat.ingest.DemoCorpus;
import mabat.ingest.IngestItem;
import mabat.knowledge.Knowledge;
import mabat.search.ArticleSearch;
import mabat.search.ArticleStatistics;
import mabat.search.Concepts;
import mabat.search.CriteriaReader;
import mabat.search.SearchService;
import mabat.suggest.OfferedQueries;

/** The demo corpus with everything real: enrichment, index and search. */
final class DemoIndex {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    private static final Knowledge KNOWLEDGE = Knowledge.standard();
    private static final Concepts CONCEPTS = Concepts.of(KNOWLEDGE);

    private static final CriteriaReader READER =
            new CriteriaReader(KNOWLEDGE.base(), KNOWLEDGE.finder(), CONCEPTS, CLOCK);

    private DemoIndex() {}

    /** Indexes the corpus into the indices of a node. */
    static void write(ElasticsearchNode node) {
        IndexedArticles.write(node, articles());
    }

    /** The corpus, enriched. */
    static List<EnrichedArticle> articles() {
        StandardEnrichment enrichment = new StandardEnrichment(KNOWLEDGE, CLOCK);
        List<EnrichedArticle> articles = new ArrayList<>();
        for (IngestItem item : DemoCorpus.items()) {
            IngestItem.Readable readable = (IngestItem.Readable) item;
            Article article =
                    ((Preparation.Ready) enrichment.prepare(readable.article())).article();
            articles.add(new EnrichedArticle(article, enrichment.find(article), CLOCK.instant()));
        }
        return articles;
    }

    static CriteriaReader reader() {
        return READER;
    }

    /** The search over it. */
    static SearchService search(ElasticsearchNode node) {
        ArticleStatistics statistics =
                new ElasticArticleStatistics(node.elasticsearch(), node.names());
        return new ArticleSearch(
                reader().bounded(statistics),
                new ElasticArticleSearcher(node.elasticsearch(), node.names()),
                KNOWLEDGE.base(),
                new OfferedQueries(reader(), statistics, KNOWLEDGE.base()),
                CLOCK);
    }
}
