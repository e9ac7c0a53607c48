package mabat.benchmark.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mabat.benchmark.corpus.Corpus;
import mabat.benchmark.corpus.CorpusShape;
import mabat.elastic.ElasticsearchLink;
import mabat.elastic.IndexInstaller;
import mabat.elastic.IndexNames;
import mabat.enrich.Enrichment;
import mabat.enrich.Enrichment.Preparation;
import mabat.ingest.ArticleWriter.Enriched;
import mabat.ingest.IncomingJson;
import mabat.ingest.IngestItem;
import mabat.ingest.IngestOutcome;
import mabat.ingest.IngestService;
import mabat.ingest.ItemPlace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast articles are taken in, beside plain {@code _bulk} of the finished documents.
 *
 * <p>Rounds of both take turns, into two indices of one node, so that whatever else the machine
 * does hits both alike. The budget is a ratio of at least 0.7. Then the stages of the pipeline one
 * by one on one thread, by processor time.
 *
 * <p>Arguments: how many articles, a seed (1 when absent), a file for the figures as JSON (absent:
 * none).
 */
public final class IngestLoad {
    private static final int WARM_UP = 2_000;
    private static final int ROUND = 1_000;
    private static final int STAGED = 2_000;
    private static final int BULK = 250;

    private final JsonMapper json = new JsonMapper();
    private final Engine engine;
    private final PlainBulk bulk;
    private final Stage pipeline = new Stage("pipeline");
    private final Stage plain = new Stage("plain _bulk");

    private IngestLoad(Engine engine) {
        this.engine = engine;
        IndexNames yardstick = new IndexNames("yardstick");
        new IndexInstaller(engine.elasticsearch(), yardstick).install();
        URI node =
                engine.part(ElasticsearchLink.class)
                        .localNode()
                        .orElseThrow(() -> new IllegalStateException("needs the local node"))
                        .uri();
        bulk = new PlainBulk(node, yardstick.articlesForWriting());
    }

    public static void main(String[] arguments) throws IOException {
        long articles = Long.parseLong(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Map<String, Object> figures;
        try (Engine engine = Engine.start()) {
            figures = new IngestLoad(engine).run(articles, seed);
        }
        figures.forEach((name, value) -> System.out.printf("%-42s %s%n", name, value));
        if (arguments.length > 2) {
            Files.writeString(
                    Path.of(arguments[2]),
                    new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures));
        }
    }

    private Map<String, Object> run(long articles, long seed) {
        List<String> lines = new ArrayList<>();
        List<String> sample = new ArrayList<>();
        long[] taken = {-WARM_UP};
        new Corpus(CorpusShape.of(articles + WARM_UP, seed))
                .forEach(member -> {
                    lines.add(json.writeValueAsString(member.article()));
                    if (sample.size() < STAGED) {
                        sample.add(lines.getLast());
                    }
                    if (lines.size() == ROUND) {
                        round(lines, taken[0] >= 0);
                        taken[0] += lines.size();
                        lines.clear();
                    }
                });
        if (!lines.isEmpty()) {
            round(lines, true);
            taken[0] += lines.size();
        }
        return figures(taken[0], sample);
    }

    private void round(List<String> lines, boolean counts) {
        Stage ours = counts ? pipeline : new Stage("warm-up");
        Stage theirs = counts ? plain : new Stage("warm-up");
        List<byte[]> bodies = bodies(lines);
        boolean oursFirst = System.nanoTime() % 2 == 0;
        if (oursFirst) {
            ours.measure(() -> ingest(lines));
        }
        theirs.measure(() -> send(bodies));
        if (!oursFirst) {
            ours.measure(() -> ingest(lines));
        }
    }

    private int ingest(List<String> lines) {
        IncomingJson reader = new IncomingJson();
        List<String> wrong = new ArrayList<>();
        Iterator<IngestItem> items =
                lines.stream()
                        .map(line -> reader.read(new ItemPlace("corpus", 1), line))
                        .iterator();
        engine.part(IngestService.class)
                .ingest(
                        items,
                        false,
                        outcome -> {
                            if (!(outcome instanceof IngestOutcome.Indexed)) {
                                wrong.add(outcome.toString());
                            }
                        });
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(wrong.size() + " were not indexed: " + wrong.get(0));
        }
        return lines.size();
    }

    private int send(List<byte[]> bodies) {
        try {
            for (byte[] body : bodies) {
                bulk.send(body);
            }
            return bodies.size();
        } catch (IOException e) {
            throw new IllegalStateException("the yardstick failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private List<byte[]> bodies(List<String> lines) {
        Enrichment enrichment = engine.part(Enrichment.class);
        List<Enriched> all =
                lines.parallelStream()
                        .map(line -> prepared(enrichment, read(line)))
                        .map(ready ->
                                new Enriched(ready.article(), enrichment.find(ready.article())))
                        .toList();
        List<byte[]> bodies = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BULK) {
            List<Enriched> part = all.subList(from, Math.min(from + BULK, all.size()));
            bodies.add(bulk.body(part, Instant.EPOCH.toString()));
        }
        return bodies;
    }

    private static IngestItem.Readable read(String line) {
        return switch (new IncomingJson().read(new ItemPlace("corpus", 1), line)) {
            case IngestItem.Readable readable -> readable;
            case IngestItem.Unreadable unreadable ->
                    throw new IllegalStateException(unreadable.reason());
        };
    }

    private static Preparation.Ready prepared(Enrichment enrichment, IngestItem.Readable item) {
        return switch (enrichment.prepare(item.article())) {
            case Preparation.Ready ready -> ready;
            case Preparation.Refused refused -> throw new IllegalStateException(refused.reason());
        };
    }

    /** One thread, one stage after the other. */
    private List<Stage> stages(List<String> sample) {
        Enrichment enrichment = engine.part(Enrichment.class);
        Stage reading = new Stage("read JSON");
        Stage preparing = new Stage("clean, language, date, identity");
        Stage finding = new Stage("entities, topics, hashes");
        Stage writing = new Stage("write document");
        for (String line : sample) {
            var item = reading.measure(() -> read(line));
            var ready = preparing.measure(() -> prepared(enrichment, item));
            var findings = finding.measure(() -> enrichment.find(ready.article()));
            var enriched = List.of(new Enriched(ready.article(), findings));
            writing.measure(() -> bulk.body(enriched, Instant.EPOCH.toString()));
        }
        return List.of(reading, preparing, finding, writing);
    }

    private Map<String, Object> figures(long articles, List<String> sample) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("articles", articles);
        figures.put("pipeline, articles a second", Math.round(articles / pipeline.seconds()));
        figures.put("plain _bulk, articles a second", Math.round(articles / plain.seconds()));
        figures.put("ratio (budget: at least 0.70)", ratio(plain.seconds(), pipeline.seconds()));
        for (Stage stage : stages(sample)) {
            figures.put(
                    stage.name() + ", articles a second on one thread",
                    Math.round(sample.size() / stage.processorSeconds()));
        }
        JsonNode stats = engine.elasticsearch().json().get("/_stats/store,docs");
        stats.path("indices")
                .properties()
                .forEach(index -> {
                    JsonNode primaries = index.getValue().path("primaries");
                    long documents = primaries.path("docs").path("count").asLong();
                    long bytes = primaries.path("store").path("size_in_bytes").asLong();
                    if (index.getKey().startsWith(engine.names().articles()) && documents > 0) {
                        figures.put("bytes in the index per article", bytes / documents);
                    }
                });
        JsonNode nodes = engine.elasticsearch().json().get("/_nodes/stats/jvm");
        nodes.path("nodes")
                .forEach(node ->
                        figures.put(
                                "heap of the node in use, MB",
                                node.path("jvm").path("mem").path("heap_used_in_bytes").asLong()
                                        >> 20));
        Runtime own = Runtime.getRuntime();
        figures.put("own heap in use, MB", own.totalMemory() - own.freeMemory() >> 20);
        return figures;
    }

    private static double ratio(double one, double other) {
        return Math.round(100 * one / other) / 100.0;
    }
}
