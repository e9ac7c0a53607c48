package mabat.ingest.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ArticleFields;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.enrich.Duplicates;
import mabat.enrich.Stories;
import mabat.enrich.Telling;
import tools.jackson.databind.node.ObjectNode;

/** Articles in the index that may tell the same story, or be the same text, as some others. */
final class Neighbours {
    private static final int MOST_TELLINGS = 20;
    private static final int MOST_TEXTS = 200;
    private static final int SEARCHES_AT_ONCE = 50;

    private final Elasticsearch elasticsearch;
    private final IndexNames names;
    private final Stories stories;

    Neighbours(Elasticsearch elasticsearch, IndexNames names, Stories stories) {
        this.elasticsearch = elasticsearch;
        this.names = names;
        this.stories = stories;
    }

    /** For each telling those in the index that share most with it, itself perhaps among them. */
    List<List<Telling>> of(List<Telling> tellings) {
        List<List<Telling>> found = new ArrayList<>();
        for (int from = 0; from < tellings.size(); from += SEARCHES_AT_ONCE) {
            int to = Math.min(tellings.size(), from + SEARCHES_AT_ONCE);
            MsearchResponse<Void> response = search(tellings.subList(from, to));
            for (MultiSearchResponseItem<Void> item : response.responses()) {
                found.add(
                        item.isResult()
                                ? item.result().hits().hits().stream()
                                        .filter(hit ->
                                                hit.fields().containsKey(ArticleFields.STORY))
                                        .map(Neighbours::telling)
                                        .toList()
                                : List.of());
            }
        }
        return found;
    }

    private MsearchResponse<Void> search(List<Telling> tellings) {
        return elasticsearch.ask(
                "looking for articles of the same stories",
                client ->
                        client.msearch(
                                request -> {
                                    request.index(names.articlesForWriting());
                                    for (Telling telling : tellings) {
                                        request.searches(item ->
                                                item.header(header -> header).body(ask(telling)));
                                    }
                                    return request;
                                },
                                Void.class));
    }

    /** The score is what two articles share, by the weights that will be used to compare them. */
    private SearchRequest ask(Telling telling) {
        List<Query> shared = new ArrayList<>();
        stories.termsToAsk(telling.terms())
                .forEach((term, weight) ->
                        shared.add(
                                Query.of(query ->
                                        query.constantScore(constant ->
                                                constant.boost(weight.floatValue())
                                                        .filter(filter ->
                                                                filter.term(one ->
                                                                        one.field(
                                                                                        ArticleFields
                                                                                                .STORY_TERMS)
                                                                                .value(term)))))));
        return SearchRequest.of(request ->
                request.query(query ->
                                query.bool(bool -> bool.should(shared).filter(near(telling))))
                        .size(MOST_TELLINGS)
                        .minScore(Stories.LEAST_SHARED)
                        .trackTotalHits(hits -> hits.enabled(false))
                        .source(source -> source.fetch(false))
                        .docvalueFields(field -> field.field(ArticleFields.ID))
                        .docvalueFields(field -> field.field(ArticleFields.STORY))
                        .docvalueFields(field -> field.field(ArticleFields.STORY_TERMS))
                        .docvalueFields(field -> field.field(ArticleFields.PUBLISHED)));
    }

    private static Query near(Telling telling) {
        return Query.of(query ->
                query.range(range ->
                        range.date(date ->
                                date.field(ArticleFields.PUBLISHED)
                                        .gte(telling.day().minusDays(Stories.DAYS).toString())
                                        .lt(telling.day().plusDays(Stories.DAYS + 1).toString()))));
    }

    private static Telling telling(Hit<Void> hit) {
        return new Telling(
                new ArticleId(texts(hit, ArticleFields.ID).get(0)),
                day(texts(hit, ArticleFields.PUBLISHED).get(0)),
                texts(hit, ArticleFields.STORY_TERMS),
                texts(hit, ArticleFields.STORY).get(0));
    }

    private static LocalDate day(String time) {
        return ZonedDateTime.parse(time).toLocalDate();
    }

    private static List<String> texts(Hit<?> hit, String field) {
        JsonData values = hit.fields().get(field);
        if (values == null) {
            return List.of();
        }
        return values.toJson().asJsonArray().stream()
                .map(value -> ((jakarta.json.JsonString) value).getString())
                .toList();
    }

    /** Texts that share a signature with one of some others, by signature. */
    Map<String, List<Duplicates.Text>> texts(Collection<String> signatures) {
        Map<String, List<Duplicates.Text>> found = new HashMap<>();
        Set<String> all = new LinkedHashSet<>(signatures);
        if (all.isEmpty()) {
            return found;
        }
        SearchResponse<ObjectNode> response =
                elasticsearch.ask(
                        "looking for copies of articles",
                        client ->
                                client.search(
                                        request ->
                                                request.index(names.articlesForWriting())
                                                        .size(MOST_TEXTS)
                                                        .trackTotalHits(hits -> hits.enabled(false))
                                                        .query(query -> copies(query, all)),
                                        ObjectNode.class));
        for (Hit<ObjectNode> hit : response.hits().hits()) {
            ObjectNode source = hit.source();
            if (source != null) {
                EnrichedArticle article = ArticleDocument.read(source);
                Duplicates.Text text =
                        Duplicates.Text.of(article.article(), article.findings().duplicates());
                for (String signature : article.findings().minhash()) {
                    found.computeIfAbsent(signature, key -> new ArrayList<>()).add(text);
                }
            }
        }
        return found;
    }

    private static co.elastic.clients.util.ObjectBuilder<Query> copies(
            Query.Builder query, Set<String> signatures) {
        return query.constantScore(constant ->
                constant.filter(filter ->
                        filter.terms(terms ->
                                terms.field(ArticleFields.MINHASH)
                                        .terms(values ->
                                                values.value(
                                                        signatures.stream()
                                                                .map(FieldValue::of)
                                                                .toList())))));
    }
}
