package mabat.ingest.elastic;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final int MOST_TEXTS = 200;
    private static final int SEARCHES_AT_ONCE = 50;
    private static final int MOST_MEMBERS = 50;

    /** From so many on, one search for all of them is tried. */
    private static final int TOGETHER = 20;

    /** An article that is read and not needed costs a tenth of a search, or less. */
    private static final int NEAR_FOR_EACH = 10;

    /** As many as Elasticsearch gives at once. */
    private static final int MOST_NEAR = 10_000;

    private static final int MOST_RANGES = 100;

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

    /**
     * For each telling those in the index that share most with it, itself perhaps among them. A
     * batch from a few days is compared with all articles of these days; one whose days have too
     * many articles has a search for each.
     */
    List<List<Telling>> of(List<Telling> tellings) {
        return near(tellings)
                .map(near -> tellings.stream().map(near::like).toList())
                .orElseGet(() -> each(tellings));
    }

    /** All articles of their days; empty when it is better to ask for each. */
    Optional<NearTellings> near(List<Telling> tellings) {
        if (tellings.size() < TOGETHER) {
            return Optional.empty();
        }
        List<Days> days = Days.around(tellings);
        if (days.size() > MOST_RANGES) {
            return Optional.empty();
        }
        Query ofDays = Query.of(query -> query.bool(bool -> bool.filter(anyOf(days))));
        long count =
                elasticsearch
                        .ask(
                                "counting articles of the same days",
                                client ->
                                        client.count(request ->
                                                request.index(names.articlesForWriting())
                                                        .query(ofDays)))
                        .count();
        if (count > Math.min(MOST_NEAR, (long) NEAR_FOR_EACH * tellings.size())) {
            return Optional.empty();
        }
        SearchRequest request =
                SearchRequest.of(search ->
                        TellingHits.told(search)
                                .index(names.articlesForWriting())
                                .query(ofDays)
                                .size(MOST_NEAR)
                                .sort(sort -> sort.doc(doc -> doc.order(SortOrder.Asc))));
        SearchResponse<Void> found =
                elasticsearch.ask(
                        "looking for articles of the same days",
                        client -> client.search(request, Void.class));
        return Optional.of(new NearTellings(stories, TellingHits.read(found.hits().hits())));
    }

    private static Query anyOf(List<Days> days) {
        return Query.of(query ->
                query.bool(bool -> bool.should(days.stream().map(TellingHits::of).toList())));
    }

    /** One search for each telling. */
    List<List<Telling>> each(List<Telling> tellings) {
        List<List<Telling>> found = new ArrayList<>();
        for (int from = 0; from < tellings.size(); from += SEARCHES_AT_ONCE) {
            int to = Math.min(tellings.size(), from + SEARCHES_AT_ONCE);
            search(tellings.subList(from, to)).forEach(hits -> found.add(TellingHits.read(hits)));
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
                members.put(some.get(i), TellingHits.read(found.get(i)));
            }
        }
        return members;
    }

    private static SearchRequest ofStory(String story) {
        return SearchRequest.of(request ->
                TellingHits.told(request)
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
                TellingHits.told(request)
                        .query(query ->
                                query.bool(bool ->
                                        bool.should(shared)
                                                .filter(
                                                        TellingHits.of(
                                                                Days.around(telling.day())))))
                        .size(NearTellings.MOST)
                        .minScore(Stories.LEAST_SHARED));
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
