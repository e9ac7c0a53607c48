package mabat.ingest.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregationExecutionHint;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mabat.article.ArticleId;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;

/**
 * In how many articles some values of a field stand. Only the articles that have one of them are
 * looked at: numbering all values of a field, as Elasticsearch does by itself, takes the longer the
 * more articles there are, and has to be done again after each refresh.
 */
final class ValueCounts {
    private static final String VALUES = "values";

    private final Elasticsearch elasticsearch;
    private final IndexNames names;

    ValueCounts(Elasticsearch elasticsearch, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.names = names;
    }

    /**
     * By value; those that stand nowhere are left out.
     *
     * @param what for the message of a failure
     * @param except articles that are not counted
     */
    Map<String, Integer> of(
            String what, String field, Collection<String> values, Collection<ArticleId> except) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> asked = List.copyOf(values);
        if (asked.isEmpty()) {
            return counts;
        }
        SearchResponse<Void> response =
                elasticsearch.ask(
                        what,
                        client ->
                                client.search(
                                        request ->
                                                request.index(names.articlesForWriting())
                                                        .size(0)
                                                        .trackTotalHits(hits -> hits.enabled(false))
                                                        .query(with(field, asked, except))
                                                        .aggregations(
                                                                VALUES,
                                                                by ->
                                                                        by.terms(terms ->
                                                                                terms.field(field)
                                                                                        .executionHint(
                                                                                                TermsAggregationExecutionHint
                                                                                                        .Map)
                                                                                        .size(
                                                                                                asked
                                                                                                        .size())
                                                                                        .include(
                                                                                                only ->
                                                                                                        only
                                                                                                                .terms(
                                                                                                                        asked)))),
                                        Void.class));
        Aggregate by = response.aggregations().get(VALUES);
        if (by != null) {
            for (StringTermsBucket bucket : by.sterms().buckets().array()) {
                counts.put(bucket.key().stringValue(), Math.toIntExact(bucket.docCount()));
            }
        }
        return counts;
    }

    private static Query with(
            String field, Collection<String> values, Collection<ArticleId> except) {
        List<String> ids = except.stream().map(ArticleId::value).toList();
        return Query.of(query ->
                query.bool(bool ->
                        bool.filter(anyOf(field, values))
                                .mustNot(not -> not.ids(of -> of.values(ids)))));
    }

    /** Articles with one of some values. */
    static Query anyOf(String field, Collection<String> values) {
        List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
        return Query.of(query ->
                query.constantScore(constant ->
                        constant.filter(filter ->
                                filter.terms(terms ->
                                        terms.field(field).terms(any -> any.value(wanted))))));
    }
}
