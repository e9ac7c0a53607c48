package mabat.ingest.elastic;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
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
    private final Clock clock;
    private final FrequentLines frequent = new FrequentLines();

    ElasticLineCounts(Elasticsearch elasticsearch, IndexNames names, Clock clock) {
        this.counts = new ValueCounts(elasticsearch, names);
        this.clock = clock;
    }

    @Override
    public Map<String, Integer> of(Set<String> keys, Collection<ArticleId> except) {
        Instant now = clock.instant();
        Map<String, Integer> found = frequent.among(keys, now);
        Set<String> others = new HashSet<>(keys);
        others.removeAll(found.keySet());
        Map<String, Integer> counted =
                counts.of("counting repeated lines", ArticleFields.LINES, others, except);
        frequent.learn(counted, now);
        found.putAll(counted);
        return found;
    }
}
