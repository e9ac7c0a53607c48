package mabat.ingest.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
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
    private static final int MOST_MEMBERS = 50;

    private final Elasticsearch elasticsearch;
    private final IndexNames names;
    private final Stories stories;
    private final ValueCounts counts;

    Neighbours(Elasticsearch elasticsearch, IndexNames names, Stories stories) {
        this.elasticsearch = elasticsearch;
        this.names = names;
        this.stories = stories;
        this.counts = new ValueCounts(elasticsearch, names);
    }

    /** For each telling those in the index that share most with it, itself perhaps among them. */
    List<List<Telling>> of(List<Telling> tellings) {
        List<List<Telling>> found = new ArrayList<>();
        for (int from = 0; from < tellings.size(); from += SEARCHES_AT_ONCE) {
            int to = Math.min(tellings.size(), from + SEARCHES_AT_ONCE);
            search(tellings.subList(from, to)).forEach(hits -> found.add(tellings(hits)));
        }
        return found;
    }

    private List<List<Hit<Void>>> search(List<Telling> tellings) {
        return elasticsearch.askAll(
                "looking for articles of the same stories",
                names.articlesForWriting(),
                tellings.stream().map(this::ask).toList());
    }

    /** The articles of some stories, by story; of a very long story some only. */
    Map<String, List<Telling>> members(Collection<String> wanted) {
        Map<String, List<Telling>> members = new HashMap<>();
        List<String> all = List.copyOf(wanted);
        for (int from = 0; from < all.size(); from += SEARCHES_AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + SEARCHES_AT_ONCE));
            List<List<Hit<Void>>> found =
                    elasticsearch.askAll(
                            "looking for the articles of stories",
                            names.articlesForWriting(),
                            some.stream().map(Neighbours::ofStory).toList());
            for (int i = 0; i < some.size(); i++) {
                members.put(some.get(i), tellings(found.get(i)));
            }
        }
        return members;
    }

    private static SearchRequest ofStory(String story) {
        return SearchRequest.of(request ->
                told(request)
                        .size(MOST_MEMBERS)
                        .query(query ->
                                query.bool(bool ->
                                        bool.filter(filter ->
                                                        filter.term(term ->
                                                                term.field(ArticleFields.STORY)
                                                                        .value(story)))
                                                .filter(filter ->
                                                        filter.exists(exists ->
                                                                exists.field(
                                                                        ArticleFields
                                                                                .PUBLISHED))))));
    }

    private static List<Telling> tellings(List<Hit<Void>> hits) {
        return hits.stream()
                .filter(hit -> hit.fields().containsKey(ArticleFields.STORY))
                .map(Neighbours::telling)
                .toList();
    }

    /** In how many articles some values of a field stand; those that stand nowhere are left out. */
    Map<String, Integer> counts(String field, Collection<String> values) {
        return counts.of("counting articles of groups", field, values, List.of());
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
                told(request)
                        .query(query ->
                                query.bool(bool -> bool.should(shared).filter(near(telling))))
                        .size(MOST_TELLINGS)
                        .minScore(Stories.LEAST_SHARED));
    }

    /** Brings what a telling is made of, and no more. */
    private static SearchRequest.Builder told(SearchRequest.Builder request) {
        return request.trackTotalHits(hits -> hits.enabled(false))
                .source(source -> source.fetch(false))
                .docvalueFields(field -> field.field(ArticleFields.ID))
                .docvalueFields(field -> field.field(ArticleFields.STORY))
                .docvalueFields(field -> field.field(ArticleFields.STORY_TERMS))
                .docvalueFields(field -> field.field(ArticleFields.PUBLISHED));
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

    /**
     * Texts that share a signature with one of some others, by signature.
     *
     * @param known how many of these are in the index themselves
     */
    Map<String, List<Duplicates.Text>> texts(Collection<String> signatures, int known) {
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
                                                        .size(MOST_TEXTS + known)
                                                        .trackTotalHits(hits -> hits.enabled(false))
                                                        .query(
                                                                ValueCounts.anyOf(
                                                                        ArticleFields.MINHASH,
                                                                        all)),
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
}
