package mabat.ingest.elastic;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.elastic.ArticleFields;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.ingest.LineCounts;

/** Counts lines in the article index, where every article keeps the keys of its own. */
final class ElasticLineCounts implements LineCounts {
    private final ValueCounts counts;

    ElasticLineCounts(Elasticsearch elasticsearch, IndexNames names) {
        this.counts = new ValueCounts(elasticsearch, names);
    }

    @Override
    public Map<String, Integer> of(Set<String> keys, Collection<ArticleId> except) {
        return counts.of("counting repeated lines", ArticleFields.LINES, keys, except);
    }
}
