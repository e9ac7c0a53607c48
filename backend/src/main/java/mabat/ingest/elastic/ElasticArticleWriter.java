package mabat.ingest.elastic;

import java.time.Clock;
import java.util.List;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.elastic.ReplacedArticles;
import mabat.ingest.ArticleWriter;

/**
 * Writes articles in bulk. What is there already is read first: an equal document is left alone, a
 * different one is replaced only if nobody replaced it meanwhile, and a new one only created. See
 * {@link BatchWriting}.
 */
final class ElasticArticleWriter implements ArticleWriter {
    private final BatchWriting.Means means;
    private final LongLoads loads;

    ElasticArticleWriter(Elasticsearch elasticsearch, IndexNames names, Clock clock) {
        this(elasticsearch, names, new BackOff(Thread::sleep), clock);
    }

    ElasticArticleWriter(
            Elasticsearch elasticsearch, IndexNames names, BackOff backOff, Clock clock) {
        this(elasticsearch, names, Surroundings.of(elasticsearch, names), backOff, clock);
    }

    /**
     * @param around shared with everybody else who moves articles between groups
     */
    ElasticArticleWriter(
            Elasticsearch elasticsearch,
            IndexNames names,
            Surroundings around,
            BackOff backOff,
            Clock clock) {
        this.means =
                new BatchWriting.Means(
                        elasticsearch,
                        names,
                        new StoredArticles(elasticsearch, names),
                        new ArticleGroups(around),
                        new ReplacedArticles(elasticsearch, names),
                        backOff,
                        clock);
        this.loads = new LongLoads(elasticsearch, names);
    }

    @Override
    public Load beginLoad() {
        return loads.begin();
    }

    @Override
    public List<Result> write(List<Enriched> articles, boolean visible) {
        return begin(articles, visible).write();
    }

    @Override
    public Begun begin(List<Enriched> articles, boolean visible) {
        BatchWriting batch = new BatchWriting(means, articles, visible);
        batch.lookIfLetIn();
        return batch;
    }
}
