package mabat.ingest.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.util.ObjectBuilder;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.elastic.ArticleFields;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.ingest.LineCounts;

/** Counts lines in the article index, where every article keeps the keys of its own. */
final class ElasticLineCounts implements LineCounts {
    private static final String LINES = "lines";

    private final Elasticsearch elasticsearch;
    private final IndexNames names;

    ElasticLineCounts(Elasticsearch elasticsearch, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.names = names;
    }

    @Override
    public Map<String, Integer> of(Set<String> keys, Collection<ArticleId> except) {
        Map<String, Integer> counts = new HashMap<>();
        if (keys.isEmpty()) {
            return counts;
        }
        List<String> asked = List.copyOf(keys);
        SearchResponse<Void> response =
                elasticsearch.ask(
                        "counting repeated lines",
                        client ->
                                client.search(
                                        request ->
                                                request.index(names.articlesForWriting())
                                                        .size(0)
                                                        .trackTotalHits(hits -> hits.enabled(false))
                                                        .query(query -> with(query, asked, except))
                                                        .aggregations(
                                                                LINES,
                                                                lines ->
                                                                        lines.terms(terms ->
                                                                                terms.field(
                                                                                                ArticleFields
                                                                                                        .LINES)
                                                                                        .size(
                                                                                                asked
                                                                                                        .size())
                                                                                        .include(
                                                                                                include ->
                                                                                                        include
                                                                                                                .terms(
                                                                                                                        asked)))),
                                        Void.class));
        Aggregate lines = response.aggregations().get(LINES);
        if (lines != null) {
            for (StringTermsBucket bucket : lines.sterms().buckets().array()) {
                counts.put(bucket.key().stringValue(), Math.toIntExact(bucket.docCount()));
            }
        }
        return counts;
    }

    private static ObjectBuilder<Query> with(
            Query.Builder query, List<String> keys, Collection<ArticleId> except) {
        return query.bool(bool ->
                bool.filter(filter ->
                                filter.terms(terms ->
                                        terms.field(ArticleFields.LINES)
                                                .terms(values ->
                                                        values.value(
                                                                keys.stream()
                                                                        .map(FieldValue::of)
                                                                        .toList()))))
                        .mustNot(not ->
                                not.ids(ids ->
                                        ids.values(
                                                except.stream().map(ArticleId::value).toList()))));
    }
}
