package mabat.benchmark.load;

import java.util.ArrayList;
import java.util.List;
import mabat.benchmark.corpus.Corpus;
import mabat.benchmark.corpus.CorpusShape;
import mabat.ingest.IngestItem;
import mabat.ingest.IngestOutcome;
import mabat.ingest.IngestService;
import mabat.ingest.ItemPlace;

/** Puts a made-up corpus into the engine unless it is there already. */
final class Filling {
    private static final int STEP = 5_000;

    private Filling() {}

    /**
     * @param articles 0 when those that are there will do
     */
    static void fill(Engine engine, long articles, long seed) {
        String index = engine.names().articles();
        long there =
                engine.elasticsearch().json().get("/" + index + "/_count").path("count").asLong();
        if (there == articles || there > 0 && articles == 0) {
            return;
        }
        if (there > 0) {
            throw new IllegalStateException(
                    "the data folder has "
                            + there
                            + " articles, not "
                            + articles
                            + "; name another folder");
        }
        IngestService ingest = engine.part(IngestService.class);
        List<IngestItem> step = new ArrayList<>();
        long start = System.nanoTime();
        long[] done = {0};
        new Corpus(CorpusShape.of(articles, seed))
                .forEach(member -> {
                    step.add(new IngestItem.Readable(new ItemPlace("corpus", 1), member.article()));
                    if (step.size() == STEP) {
                        done[0] += take(ingest, step);
                        double rate = done[0] / ((System.nanoTime() - start) / 1e9);
                        System.err.printf(
                                "%,d of %,d articles, %.0f a second%n", done[0], articles, rate);
                    }
                });
        take(ingest, step);
        var wire = engine.elasticsearch().json();
        wire.post("/" + index + "/_refresh");
        wire.post("/" + index + "/_forcemerge?max_num_segments=5");
    }

    private static int take(IngestService ingest, List<IngestItem> step) {
        ingest.ingest(
                step.iterator(),
                false,
                outcome -> {
                    if (outcome instanceof IngestOutcome.Skipped skipped) {
                        throw new IllegalStateException("an article was not taken: " + skipped);
                    }
                });
        int size = step.size();
        step.clear();
        return size;
    }
}
