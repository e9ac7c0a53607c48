package mabat.benchmark.load;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mabat.benchmark.corpus.Corpus;
import mabat.benchmark.corpus.Corpus.Member;
import mabat.benchmark.corpus.CorpusShape;
import mabat.elastic.ElasticsearchLink;
import mabat.enrich.Enrichment;

/**
 * Puts a made-up corpus into the engine, or as much of it as is not there yet: enriched like any
 * article but grouped by what the corpus knows, and sent while the next ones are being enriched. A
 * filling that was cut off goes on where it was.
 */
final class Filling {
    private static final int BULK = 500;
    private static final int REPORT = 10_000;

    private final FinishedArticles finished;
    private final PlainBulk bulk;
    private final long articles;
    private final long before;
    private final long start = System.nanoTime();
    private final List<Member> step = new ArrayList<>();
    private CompletableFuture<Void> sending = CompletableFuture.completedFuture(null);
    private long seen;

    private Filling(Engine engine, long articles, long before) {
        this.articles = articles;
        this.before = before;
        finished = new FinishedArticles(engine.part(Enrichment.class));
        URI node =
                engine.part(ElasticsearchLink.class)
                        .localNode()
                        .orElseThrow(() -> new IllegalStateException("needs the local node"))
                        .uri();
        bulk = PlainBulk.replacing(node, engine.names().articlesForWriting());
    }

    /**
     * @param articles 0 when those that are there will do
     */
    static void fill(Engine engine, long articles, long seed) {
        String index = engine.names().articles();
        var wire = engine.elasticsearch().json();
        long there = wire.get("/" + index + "/_count").path("count").asLong();
        if (there == articles || there > 0 && articles == 0) {
            return;
        }
        CorpusShape shape = CorpusShape.of(articles, seed);
        if (there > articles || there > 0 && !shape.toString().equals(engine.note())) {
            throw new IllegalStateException(
                    "the data folder has "
                            + there
                            + " articles, not the first ones of "
                            + articles
                            + "; name another folder");
        }
        engine.note(shape.toString());
        BareNode node = new BareNode(engine.node());
        node.refreshEvery(index, "-1");
        // one request is answered before the next one is sent: all but the last are whole
        new Filling(engine, articles, there / BULK * BULK).send(shape);
        node.refreshEvery(index, "1s");
        wire.post("/" + index + "/_refresh");
        wire.post("/" + index + "/_flush");
    }

    private void send(CorpusShape shape) {
        new Corpus(shape)
                .forEach(member -> {
                    if (++seen > before) {
                        step.add(member);
                    }
                    if (step.size() == BULK) {
                        send();
                    }
                });
        send();
        sending.join();
    }

    private void send() {
        if (step.isEmpty()) {
            return;
        }
        byte[] body = bulk.body(finished.of(step), Instant.EPOCH.toString());
        sending.join();
        sending = CompletableFuture.runAsync(() -> deliver(body), Thread::startVirtualThread);
        step.clear();
        if (seen % REPORT == 0) {
            double rate = (seen - before) / ((System.nanoTime() - start) / 1e9);
            System.err.printf("%,d of %,d articles, %.0f a second%n", seen, articles, rate);
        }
    }

    private void deliver(byte[] body) {
        try {
            bulk.send(body);
        } catch (IOException e) {
            throw new IllegalStateException("filling failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
