package mabat.benchmark.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mabat.benchmark.corpus.Corpus;
import mabat.benchmark.corpus.Corpus.Member;
import mabat.benchmark.corpus.CorpusShape;
import mabat.elastic.ElasticsearchLink;
import mabat.elastic.IndexInstaller;
import mabat.elastic.IndexNames;
import mabat.enrich.Enrichment;
import mabat.ingest.ArticleWriter;
import mabat.ingest.ArticleWriter.Enriched;
import mabat.ingest.LineCounts;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast articles are taken in, beside plain {@code _bulk} of the finished documents: by one
 * sender, who waits for each answer as simple programs do, and by two, who keep two cores busy.
 *
 * <p>The three ways take turns with the same articles, into three indices of one node, so that
 * whatever else the machine does hits them alike. A turn ends when the node has come to rest. Two
 * rounds warm up: a cold virtual machine needs some ten thousand articles to compile Elasticsearch.
 * The budget is a ratio of at least 0.7.
 *
 * <p>Arguments: how many articles, a seed (1 when absent), a file for the figures as JSON (absent:
 * none).
 */
public final class IngestLoad {
    private static final int ROUND = 4_000;
    private static final int ROUNDS_OF_WARM_UP = 2;
    private static final int BULK = 250;

    private final JsonMapper json = new JsonMapper();
    private final Engine engine;
    private final FinishedArticles finished;
    private final MeasuredPipeline pipeline;
    private final PlainBulk alone;
    private final PlainBulk pair;
    private final Way ours;
    private final Way one;
    private final Way two;

    private IngestLoad(Engine engine) {
        this.engine = engine;
        finished = new FinishedArticles(engine.part(Enrichment.class));
        pipeline =
                new MeasuredPipeline(
                        engine.part(Enrichment.class),
                        engine.part(LineCounts.class),
                        engine.part(ArticleWriter.class));
        alone = yardstick("yardstick-one");
        pair = yardstick("yardstick-two");
        ours = new Way("pipeline", engine);
        one = new Way("plain, one sender", engine);
        two = new Way("plain, two senders", engine);
    }

    private PlainBulk yardstick(String prefix) {
        IndexNames names = new IndexNames(prefix);
        new IndexInstaller(engine.elasticsearch(), names).install();
        URI node =
                engine.part(ElasticsearchLink.class)
                        .localNode()
                        .orElseThrow(() -> new IllegalStateException("needs the local node"))
                        .uri();
        return new PlainBulk(node, names.articlesForWriting());
    }

    public static void main(String[] arguments) throws IOException {
        long articles = Long.parseLong(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Map<String, Object> figures;
        try (Engine engine = Engine.start()) {
            figures = new IngestLoad(engine).run(articles, seed);
        }
        figures.forEach((name, value) -> System.out.printf("%-62s %s%n", name, value));
        if (arguments.length > 2) {
            Files.writeString(
                    Path.of(arguments[2]),
                    new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures)
                            + "\n");
        }
    }

    private Map<String, Object> run(long articles, long seed) {
        List<Member> members = new ArrayList<>();
        int[] rounds = {0};
        new Corpus(CorpusShape.of(articles + (long) ROUNDS_OF_WARM_UP * ROUND, seed))
                .forEach(member -> {
                    members.add(member);
                    if (members.size() == ROUND) {
                        round(members, rounds[0]++);
                        members.clear();
                    }
                });
        if (!members.isEmpty()) {
            round(members, rounds[0]);
        }
        return figures(articles);
    }

    private void round(List<Member> members, int number) {
        boolean counts = number >= ROUNDS_OF_WARM_UP;
        if (number == ROUNDS_OF_WARM_UP) {
            pipeline.forget();
        }
        List<String> lines =
                members.stream().map(member -> json.writeValueAsString(member.article())).toList();
        List<byte[]> bodies = bodies(members);
        List<Runnable> turns =
                List.of(
                        () -> ours.take(counts, () -> pipeline.take(lines)),
                        () -> one.take(counts, () -> send(bodies, alone, 1, members.size())),
                        () -> two.take(counts, () -> send(bodies, pair, 2, members.size())));
        for (int i = 0; i < turns.size(); i++) {
            turns.get((number + i) % turns.size()).run();
        }
    }

    private static int send(List<byte[]> bodies, PlainBulk to, int senders, int articles) {
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads =
                IntStream.range(0, senders)
                        .mapToObj(sender ->
                                Thread.startVirtualThread(() -> {
                                    for (int i = next.getAndIncrement();
                                            i < bodies.size();
                                            i = next.getAndIncrement()) {
                                        send(bodies.get(i), to);
                                    }
                                }))
                        .toList();
        threads.forEach(IngestLoad::join);
        return articles;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void send(byte[] body, PlainBulk to) {
        try {
            to.send(body);
        } catch (IOException e) {
            throw new IllegalStateException("the yardstick failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private List<byte[]> bodies(List<Member> members) {
        List<Enriched> all = finished.of(members);
        List<byte[]> bodies = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BULK) {
            List<Enriched> part = all.subList(from, Math.min(from + BULK, all.size()));
            bodies.add(alone.body(part, Instant.EPOCH.toString()));
        }
        return bodies;
    }

    private Map<String, Object> figures(long articles) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("articles", articles);
        ours.addTo(figures);
        one.addTo(figures);
        two.addTo(figures);
        figures.put("ratio to one sender (budget: at least 0.70)", ratio(ours, one));
        figures.put("ratio to two senders", ratio(ours, two));
        pipeline.addTo(figures, articles);
        NodeFigures.addTo(figures, engine, engine.names().articles(), "pipeline");
        NodeFigures.addTo(
                figures, engine, new IndexNames("yardstick-one").articles(), "plain, one sender");
        NodeFigures.addHeap(figures, engine);
        return figures;
    }

    private static double ratio(Way way, Way other) {
        return Math.round(100 * way.rate() / other.rate()) / 100.0;
    }
}
