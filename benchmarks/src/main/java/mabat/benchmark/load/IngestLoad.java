package mabat.benchmark.load;

import java.io.IOException;
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
 * whatever else the machine does hits them alike. A turn ends when the node has come to rest.
 * Segments are merged as they are in the application, but none beyond a size that is reached every
 * few thousand articles: so every way pays for merging each article about once, and no long merge
 * falls into the turn of one way only. Some rounds warm up: a cold virtual machine needs some ten
 * thousand articles to compile Elasticsearch. The budget is a ratio of at least 0.7.
 *
 * <p>Arguments: how many articles (whole rounds of 3,000), a seed (1 when absent), a file for the
 * figures and all turns as JSON (absent: none).
 */
public final class IngestLoad {
    private static final int ROUND = 3_000;
    private static final int ROUNDS_OF_WARM_UP = 3;
    private static final int BULK = 250;
    private static final String TURNS = "turns";

    private static final String ONE = "yardstick-one";
    private static final String TWO = "yardstick-two";

    /** Some five thousand articles. */
    private static final String LARGEST_MERGE = "100mb";

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
        alone = yardstick(ONE);
        pair = yardstick(TWO);
        ours = new Way("pipeline", engine);
        one = new Way("plain, one sender", engine);
        two = new Way("plain, two senders", engine);
        BareNode node = new BareNode(engine.node());
        for (String prefix : List.of(engine.names().prefix(), ONE, TWO)) {
            node.mergeAtMost(new IndexNames(prefix).articlesForWriting(), LARGEST_MERGE);
        }
    }

    private PlainBulk yardstick(String prefix) {
        IndexNames names = new IndexNames(prefix);
        new IndexInstaller(engine.elasticsearch(), names).install();
        return new PlainBulk(engine.node(), names.articlesForWriting());
    }

    public static void main(String[] arguments) throws IOException {
        long articles = Long.parseLong(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Map<String, Object> figures;
        try (Engine engine = Engine.start()) {
            figures = new IngestLoad(engine).run(articles, seed);
        }
        figures.forEach((name, value) -> {
            if (!name.equals(TURNS)) {
                System.out.printf("%-66s %s%n", name, value);
            }
        });
        if (arguments.length > 2) {
            RunFile.write(arguments[2], "ingest", figures);
        }
    }

    private Map<String, Object> run(long atLeast, long seed) {
        long articles = (atLeast + ROUND - 1) / ROUND * ROUND;
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
                        () -> ours.take(number, counts, () -> pipeline.take(lines)),
                        () ->
                                one.take(
                                        number,
                                        counts,
                                        () -> send(bodies, alone, 1, members.size())),
                        () ->
                                two.take(
                                        number,
                                        counts,
                                        () -> send(bodies, pair, 2, members.size())));
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
        compare(figures, "one sender", one);
        compare(figures, "two senders", two);
        pipeline.addTo(figures, articles);
        NodeFigures.addTo(figures, engine, engine.names().articles(), "pipeline");
        NodeFigures.addTo(figures, engine, new IndexNames(ONE).articles(), "plain, one sender");
        NodeFigures.addHeap(figures, engine);
        Map<String, Object> turns = new LinkedHashMap<>();
        turns.put("pipeline", ours.turns().stream().map(Turn::toMap).toList());
        turns.put("one", one.turns().stream().map(Turn::toMap).toList());
        turns.put("two", two.turns().stream().map(Turn::toMap).toList());
        figures.put(TURNS, turns);
        return figures;
    }

    /** How much of the other way's rate is left to ours; by processor time, what would be left. */
    private void compare(Map<String, Object> figures, String to, Way other) {
        figures.put(
                "ratio to " + to + ", on the clock",
                ours.comparedWith(other, Turn::nanoseconds).toString());
        figures.put(
                "ratio to " + to + ", by processor time",
                ours.comparedWith(other, Turn::cost).toString());
        figures.put(
                "ratio to " + to + ", the same without merging",
                ours.comparedWith(other, Turn::costWithoutMerging).toString());
        figures.put(
                "ratio to " + to + ", the same without compiling as well",
                ours.comparedWith(other, Turn::costOfWarm).toString());
    }
}
