package mabat.ingest.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ElasticsearchNode;
import mabat.ingest.ArticleWriter.Enriched;
import mabat.ingest.ArticleWriter.Load;
import mabat.ingest.ArticleWriter.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ElasticArticleWriterIT {
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    @BeforeEach
    void clear() {
        NODE.clear();
    }

    @Test
    void a_new_article_is_created_the_same_again_left_alone_and_a_changed_one_replaced() {
        Enriched first = enriched(Articles.anArticle().titled("One"));
        Enriched changed = enriched(Articles.anArticle().titled("One, corrected"));

        assertThat(writerAt(START).write(List.of(first), true))
                .containsExactly(new Result.Created());
        assertThat(writerAt(START.plusSeconds(60)).write(List.of(first), true))
                .containsExactly(new Result.Unchanged());
        assertThat(writerAt(START.plusSeconds(90)).write(List.of(changed), true))
                .containsExactly(new Result.Changed());

        EnrichedArticle stored = stored("article-1");
        assertThat(stored.article().title()).isEqualTo("One, corrected");
        assertThat(stored.firstSeen()).isEqualTo(START);
    }

    @Test
    void the_same_id_twice_in_a_batch_is_taken_in_order() {
        Enriched first = enriched(Articles.anArticle().titled("One"));
        Enriched second = enriched(Articles.anArticle().titled("Two"));

        assertThat(writerAt(START).write(List.of(first, second, second), true))
                .containsExactly(
                        new Result.Created(), new Result.Changed(), new Result.Unchanged());

        assertThat(stored("article-1").article().title()).isEqualTo("Two");
    }

    @Test
    void one_article_that_is_refused_costs_none_of_the_others() {
        Enriched good = enriched(Articles.anArticle().withId("good"));
        Enriched refused = enriched(Articles.anArticle().withId("bad").by("x".repeat(40_000), ""));

        List<Result> results = writerAt(START).write(List.of(refused, good), true);

        assertThat(results.get(0)).isInstanceOf(Result.Refused.class);
        assertThat(results.get(1)).isEqualTo(new Result.Created());
    }

    @Test
    void many_senders_of_the_same_articles_at_once_make_each_exactly_once() throws Exception {
        List<Enriched> batch = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            batch.add(enriched(Articles.anArticle().withId("a-" + i).titled("Article " + i)));
        }
        CountDownLatch go = new CountDownLatch(1);
        long created = 0;
        try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
            List<Future<List<Result>>> answers = new ArrayList<>();
            for (int sender = 0; sender < 4; sender++) {
                answers.add(
                        senders.submit(() -> {
                            go.await();
                            return writerAt(START).write(batch, false);
                        }));
            }
            go.countDown();
            for (Future<List<Result>> answer : answers) {
                created += answer.get().stream().filter(Result.Created.class::isInstance).count();
            }
        }
        NODE.refresh();

        assertThat(created).isEqualTo(50);
        assertThat(count()).isEqualTo(50);
    }

    @Test
    void an_elasticsearch_that_cannot_take_articles_now_is_given_time() {
        List<Duration> waits = new ArrayList<>();
        ElasticArticleWriter patient =
                new ElasticArticleWriter(
                        NODE.elasticsearch(),
                        NODE.names(),
                        new BackOff(time -> {
                            waits.add(time);
                            block(waits.size() < 2);
                        }),
                        Clock.fixed(START, ZoneOffset.UTC));
        block(true);
        try {
            assertThat(patient.write(List.of(enriched(Articles.anArticle())), false))
                    .containsExactly(new Result.Created());
        } finally {
            block(false);
        }

        assertThat(waits).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200));
    }

    @Test
    void an_elasticsearch_that_turns_the_whole_request_away_is_given_time() {
        List<Duration> waits = new ArrayList<>();
        ElasticArticleWriter patient =
                new ElasticArticleWriter(
                        NODE.elasticsearch(),
                        NODE.names(),
                        new BackOff(time -> {
                            waits.add(time);
                            roomForRequests(waits.size() < 2 ? "1b" : null);
                        }),
                        Clock.fixed(START, ZoneOffset.UTC));
        Articles article = Articles.anArticle().withId("patient");
        roomForRequests("1b");
        try {
            assertThat(patient.write(List.of(enriched(article)), false))
                    .containsExactly(new Result.Created());
        } finally {
            roomForRequests(null);
        }

        assertThat(waits).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200));
        assertThat(patient.write(List.of(enriched(article)), false))
                .containsExactly(new Result.Unchanged());
    }

    /** Null for as much as there is by default. */
    private static void roomForRequests(@Nullable String bytes) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("persistent").put("network.breaker.inflight_requests.limit", bytes);
        NODE.elasticsearch()
                .ask(
                        "making room",
                        client ->
                                client.cluster()
                                        .putSettings(request ->
                                                request.withJson(
                                                        new StringReader(body.toString()))));
    }

    @Test
    void during_long_loads_searches_see_articles_a_little_later() {
        ElasticArticleWriter writer = writerAt(START);

        try (Load one = writer.beginLoad()) {
            assertThat(refreshInterval()).isEqualTo("5s");
            writer.beginLoad().close();
            assertThat(refreshInterval()).isEqualTo("5s");
        }

        assertThat(refreshInterval()).isEqualTo("1s");
    }

    private static String refreshInterval() {
        return NODE.elasticsearch()
                .json()
                .get("/" + NODE.names().articlesForWriting() + "/_settings?flat_settings=true")
                .findPath("index.refresh_interval")
                .asString();
    }

    private static void block(boolean writes) {
        NODE.elasticsearch()
                .ask(
                        "blocking",
                        client ->
                                client.indices()
                                        .putSettings(request ->
                                                request.index(NODE.names().articlesForWriting())
                                                        .settings(settings ->
                                                                settings.blocks(blocks ->
                                                                        blocks.write(writes)))));
    }

    private static ElasticArticleWriter writerAt(Instant now) {
        return new ElasticArticleWriter(
                NODE.elasticsearch(), NODE.names(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Enriched enriched(Articles article) {
        return new Enriched(article.article(), article.findings());
    }

    private static EnrichedArticle stored(String id) {
        ObjectNode source =
                NODE.elasticsearch()
                        .ask(
                                "reading",
                                client ->
                                        client.get(
                                                request ->
                                                        request.index(NODE.names().articles())
                                                                .id(id),
                                                ObjectNode.class))
                        .source();
        assertThat(source).isNotNull();
        return ArticleDocument.read(source);
    }

    private static long count() {
        return NODE.elasticsearch()
                .ask(
                        "counting",
                        client -> client.count(request -> request.index(NODE.names().articles())))
                .count();
    }
}
