package mabat.reenrich.elastic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.article.EntityRef;
import mabat.article.IncomingArticle;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ArticleFields;
import mabat.elastic.ElasticsearchNode;
import mabat.enrich.Enrichment;
import mabat.enrich.Enrichment.Preparation;
import mabat.enrich.RepeatedLines;
import mabat.enrich.StandardEnrichment;
import mabat.ingest.DemoCorpus;
import mabat.ingest.IngestItem;
import mabat.ingest.LineCounts;
import mabat.ingest.Regrouping;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.knowledge.Knowledge;
import mabat.reenrich.ArticleShelf;
import mabat.reenrich.JobState;
import mabat.reenrich.ReenrichWorker;
import mabat.reenrich.Wanted;
import mabat.reenrich.Workbench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The demo corpus in the article index of a test class, and what re-enriches it. */
final class CorpusOnNode {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
    static final Knowledge TABLES = Knowledge.standard();
    static final Enrichment BEFORE = new StandardEnrichment(TABLES, CLOCK);
    static final List<IncomingArticle> ARTICLES =
            DemoCorpus.items().stream()
                    .map(item -> ((IngestItem.Readable) item).article())
                    .toList();
    private static final int VERY_FAST = 100_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final ElasticsearchNode node;

    CorpusOnNode(ElasticsearchNode node) {
        this.node = node;
    }

    /** Writes each article so many times, under different ids. */
    void write(int copies) {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            for (IncomingArticle incoming : ARTICLES) {
                Article article = prepared(BEFORE, incoming, copy);
                Map<String, Object> document = document(BEFORE, article);
                document.put(ArticleFields.FIRST_SEEN, seenAt(copy));
                document.put(ArticleFields.INDEXED, seenAt(copy));
                document.put(ArticleFields.STORY, "story-" + article.id());
                documents.add(document);
            }
        }
        node.elasticsearch()
                .ask(
                        "writing",
                        client ->
                                client.bulk(bulk -> {
                                    bulk.index(node.names().articlesForWriting());
                                    documents.forEach(document ->
                                            bulk.operations(operation ->
                                                    operation.index(index ->
                                                            index.id(id(document))
                                                                    .document(document))));
                                    return bulk;
                                }));
        node.refresh();
    }

    private static String id(Map<String, Object> document) {
        return String.valueOf(document.get(ArticleFields.ID));
    }

    static Enrichment hiding(String person) {
        return new StandardEnrichment(
                TABLES.with(List.of(new Correction.Hide(EntryRef.of(EntityRef.person(person))))),
                CLOCK);
    }

    static Article prepared(Enrichment enrichment, IncomingArticle incoming, int copy) {
        IncomingArticle numbered =
                copy == 0
                        ? incoming
                        : new IncomingArticle(
                                incoming.id() + "-" + copy,
                                null,
                                incoming.outlet(),
                                incoming.author(),
                                incoming.language(),
                                incoming.title(),
                                incoming.text(),
                                incoming.published());
        return ((Preparation.Ready) enrichment.prepare(numbered)).article();
    }

    static JsonNode tree(Enrichment enrichment, Article article) {
        return JSON.readTree(JSON.writeValueAsString(document(enrichment, article)));
    }

    private static Map<String, Object> document(Enrichment enrichment, Article article) {
        Map<String, Object> document = ArticleDocument.write(article, enrichment.find(article));
        document.put(ArticleFields.LINES, RepeatedLines.keys(article));
        return document;
    }

    static String seenAt(int copy) {
        return Instant.parse("2026-02-03T04:05:06Z").plusSeconds(copy).toString();
    }

    ArticleShelf shelf() {
        return new ElasticArticleShelf(node.elasticsearch(), node.names(), CLOCK);
    }

    ReenrichWorker worker(ArticleShelf shelf, Enrichment enrichment, Clock clock) {
        return new ReenrichWorker(
                new Workbench(shelf, enrichment, LineCounts.NONE, Regrouping.NONE),
                new ElasticJobStore(node.elasticsearch(), node.names()),
                clock,
                VERY_FAST,
                Duration.ofMillis(20));
    }

    JobState reenrich(Enrichment enrichment) {
        try (ReenrichWorker worker = worker(shelf(), enrichment, CLOCK)) {
            worker.job().start("Noa");
            return ended(worker);
        }
    }

    /** Waits until it has ended. */
    static JobState ended(ReenrichWorker worker) {
        until(() -> !worker.job().state().orElseThrow().running());
        return worker.job().state().orElseThrow();
    }

    static Wanted wanted(Enrichment enrichment) {
        return new Wanted(enrichment.version(), enrichment.ownVersions());
    }

    static void until(BooleanSupplier condition) {
        CompletableFuture.runAsync(
                        () -> {
                            while (!condition.getAsBoolean()) {
                                Thread.onSpinWait();
                            }
                        })
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
    }

    /** As somebody else would write it. */
    void put(ArticleId id, ObjectNode document) {
        node.elasticsearch()
                .ask(
                        "writing",
                        client ->
                                client.index(request ->
                                        request.index(node.names().articlesForWriting())
                                                .id(id.value())
                                                .document(document)));
    }

    /** As somebody else would write it, first seen when it says. */
    void put(EnrichedArticle article) {
        Map<String, Object> document = ArticleDocument.write(article.article(), article.findings());
        document.put(ArticleFields.FIRST_SEEN, article.firstSeen().toString());
        document.put(ArticleFields.INDEXED, article.firstSeen().toString());
        put(article.article().id(), JSON.valueToTree(document));
    }

    void remove(ArticleId id) {
        node.elasticsearch()
                .json()
                .delete("/" + node.names().articlesForWriting() + "/_doc/" + id.value());
    }

    /** Sooner than making all indices anew. */
    void removeAll() {
        all().forEach(one -> remove(new ArticleId(one.path(ArticleFields.ID).asString(""))));
    }

    ObjectNode stored(ArticleId id) {
        JsonNode answer =
                node.elasticsearch()
                        .json()
                        .get("/" + node.names().articles() + "/_doc/" + id.value());
        return (ObjectNode) JSON.readTree(answer.path("_source").toString());
    }

    List<ObjectNode> all() {
        node.refresh();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("size", 1000);
        body.putArray("sort").add(ArticleFields.ID);
        List<ObjectNode> all = new ArrayList<>();
        node.elasticsearch()
                .json()
                .post("/" + node.names().articles() + "/_search", body)
                .at("/hits/hits")
                .forEach(hit -> all.add((ObjectNode) hit.path("_source")));
        return all;
    }

    /** What a search sees. */
    long count() {
        return node.elasticsearch()
                .json()
                .get("/" + node.names().articles() + "/_count")
                .path("count")
                .asLong();
    }
}
