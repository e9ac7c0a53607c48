package mabat.reenrich.elastic;

import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.Findings;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ArticleFields;
import mabat.elastic.BulkAnswers;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.elastic.JsonWire;
import mabat.elastic.ReplacedArticles;
import mabat.elastic.Revision;
import mabat.enrich.RepeatedLines;
import mabat.reenrich.ArticleShelf;
import mabat.reenrich.Regrouped.Days;
import mabat.reenrich.Wanted;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The article index, read and written without disturbing anybody. */
final class ElasticArticleShelf implements ArticleShelf {
    private static final String KEEP_ALIVE = "5m";
    private static final int CONFLICT = 409;
    private static final int GONE = 404;

    /** What a renewed article may lack though the old one had it. */
    private static final Set<String> NOT_KEPT =
            Set.of(
                    ArticleFields.URL,
                    ArticleFields.OUTLET,
                    ArticleFields.AUTHOR,
                    ArticleFields.DUPLICATES,
                    ArticleFields.STORY,
                    ArticleFields.CONTENT_HASH,
                    ArticleFields.LEAD,
                    ArticleFields.PUBLISHED,
                    ArticleFields.PUBLISHED_PRECISION,
                    ArticleFields.PUBLISHED_ORIGIN,
                    ArticleFields.PUBLISHED_CONFIDENCE);

    private final Elasticsearch elasticsearch;
    private final IndexNames names;
    private final JsonWire wire;
    private final ReplacedArticles replaced;
    private final Clock clock;

    ElasticArticleShelf(Elasticsearch elasticsearch, IndexNames names, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.names = names;
        this.wire = elasticsearch.json();
        this.replaced = new ReplacedArticles(elasticsearch, names);
        this.clock = clock;
    }

    @Override
    public long countStale(Wanted wanted) {
        wire.post("/" + names.articles() + "/_refresh");
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("query", StaleQuery.of(wanted));
        return wire.post("/" + names.articles() + "/_count", body).path("count").asLong();
    }

    @Override
    public boolean stale(Wanted wanted, int size, Predicate<List<Shelved>> batch) {
        wire.post("/" + names.articles() + "/_refresh");
        String pointInTime =
                wire.post("/" + names.articles() + "/_pit?keep_alive=" + KEEP_ALIVE)
                        .path("id")
                        .asString();
        try {
            JsonNode last = null;
            while (true) {
                Optional<JsonNode> answer =
                        wire.find("/_search", page(wanted, size, pointInTime, last));
                if (answer.isEmpty()) {
                    // kept too long, or gone with an index that was copied
                    return false;
                }
                JsonNode hits = answer.get().at("/hits/hits");
                if (hits.isEmpty()) {
                    return true;
                }
                List<Shelved> articles = new ArrayList<>();
                hits.forEach(hit -> articles.add(shelved(hit)));
                if (!batch.test(articles)) {
                    return false;
                }
                last = hits.get(hits.size() - 1).path("sort");
            }
        } finally {
            wire.remove("/_pit", JsonNodeFactory.instance.objectNode().put("id", pointInTime));
        }
    }

    private static ObjectNode page(
            Wanted wanted, int size, String pointInTime, @Nullable JsonNode after) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("size", size).put("track_total_hits", false).put("seq_no_primary_term", true);
        body.putObject("pit").put("id", pointInTime).put("keep_alive", KEEP_ALIVE);
        body.set("query", StaleQuery.of(wanted));
        body.putArray("sort").add("_shard_doc");
        if (after != null) {
            body.set("search_after", after);
        }
        return body;
    }

    @Override
    public long count(Days days) {
        wire.post("/" + names.articles() + "/_refresh");
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("query", PublishedQuery.of(days));
        return wire.post("/" + names.articles() + "/_count", body).path("count").asLong();
    }

    @Override
    public boolean published(Days days, String behind, int size, Walk walk) {
        wire.post("/" + names.articles() + "/_refresh");
        String place = behind;
        while (true) {
            JsonNode hits =
                    wire.post(
                                    "/" + names.articles() + "/_search",
                                    PublishedQuery.page(days, size, place))
                            .at("/hits/hits");
            if (hits.isEmpty()) {
                return true;
            }
            List<Shelved> articles = new ArrayList<>();
            hits.forEach(hit -> articles.add(shelved(hit)));
            place = hits.get(hits.size() - 1).path("sort").toString();
            if (!walk.take(articles, place)) {
                return false;
            }
        }
    }

    @Override
    public List<Shelved> find(List<ArticleId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode wanted = body.putArray("ids");
        ids.forEach(id -> wanted.add(id.value()));
        List<Shelved> found = new ArrayList<>();
        for (JsonNode document :
                wire.post("/" + names.articlesForWriting() + "/_mget", body).path("docs")) {
            if (document.path("found").asBoolean(false)) {
                found.add(shelved(document));
            }
        }
        return found;
    }

    private static Shelved shelved(JsonNode hit) {
        JsonNode source = hit.path("_source");
        Map<String, Object> others = new LinkedHashMap<>();
        source.properties()
                .forEach(field -> {
                    if (!NOT_KEPT.contains(field.getKey())) {
                        others.put(field.getKey(), field.getValue());
                    }
                });
        return new Shelved(
                ArticleDocument.read(source),
                others,
                Revision.of(hit.path("_seq_no").asLong(), hit.path("_primary_term").asLong())
                        .toString());
    }

    @Override
    public List<Result> replace(List<Renewed> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        BulkRequest.Builder bulk =
                new BulkRequest.Builder().index(names.articlesForWriting()).requireAlias(true);
        for (Renewed renewed : articles) {
            Revision revision = Revision.parse(renewed.before().revision()).orElseThrow();
            Map<String, Object> document = document(renewed);
            bulk.operations(operation ->
                    operation.index(index ->
                            index.id(renewed.article().id().value())
                                    .ifSeqNo(revision.sequence())
                                    .ifPrimaryTerm(revision.term())
                                    .document(document)));
        }
        // an article that matches a search by its new findings is announced, as after any update
        replaced.keep(
                articles.stream().map(ElasticArticleShelf::version).toList(), clock.instant());
        BulkRequest request = bulk.build();
        BulkResponse response =
                elasticsearch.ask("writing enriched articles", client -> client.bulk(request));
        return response.items().stream().map(ElasticArticleShelf::result).toList();
    }

    private static Map<String, Object> document(Renewed renewed) {
        return document(renewed.before(), renewed.article(), renewed.findings());
    }

    /** What others keep about an article stays as it is. */
    private static Map<String, Object> document(
            Shelved before, Article article, Findings findings) {
        Map<String, Object> document =
                new LinkedHashMap<>(ArticleDocument.write(article, findings));
        document.put(ArticleFields.LINES, RepeatedLines.keys(article));
        before.others().forEach(document::putIfAbsent);
        return document;
    }

    private static ReplacedArticles.Version version(Renewed renewed) {
        Shelved before = renewed.before();
        Article article = before.content().article();
        return new ReplacedArticles.Version(
                article.id().value(),
                Revision.parse(before.revision()).orElseThrow().sequence(),
                document(before, article, before.content().findings()));
    }

    private static Result result(BulkResponseItem item) {
        var error = item.error();
        if (error == null) {
            return new Result.Replaced();
        }
        if (item.status() == CONFLICT || item.status() == GONE) {
            return new Result.Overtaken();
        }
        return BulkAnswers.isNotNow(item)
                ? new Result.Later()
                : new Result.Refused(error.reason() == null ? "no reason given" : error.reason());
    }
}
