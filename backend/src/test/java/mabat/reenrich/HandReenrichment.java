package mabat.reenrich;

import java.time.Clock;
import mabat.enrich.Enrichment;
import mabat.ingest.LineCounts;
import mabat.ingest.Regrouping;

/** A re-enrichment that works when the test says so, without a pause. */
public final class HandReenrichment {
    private final InMemoryJobStore store = new InMemoryJobStore();
    private final Reenrichment job;

    public HandReenrichment(ArticleShelf shelf, Enrichment enrichment, Clock clock) {
        job =
                new Reenrichment(
                        new Workbench(shelf, enrichment, LineCounts.NONE, Regrouping.NONE),
                        store,
                        clock,
                        new Pace(clock, length -> {}, 1_000_000),
                        "test");
    }

    public Reenrichment job() {
        return job;
    }

    /** Has another version of the application take up what was ordered. */
    public void takeUpElsewhere() {
        JobState ordered = store.find().orElseThrow();
        store.put(ordered.takenUpBy("another", ordered.order().started()));
        job.follow();
    }

    /** Does everything there is to do. */
    public void work() {
        job.work();
    }
}
