package mabat.reenrich;

import java.time.Clock;
import mabat.enrich.Enrichment;

/** A re-enrichment that works when the test says so, without a pause. */
public final class HandReenrichment {
    private final Reenrichment job;

    public HandReenrichment(ArticleShelf shelf, Enrichment enrichment, Clock clock) {
        job =
                new Reenrichment(
                        shelf,
                        new InMemoryJobStore(),
                        enrichment,
                        clock,
                        length -> {},
                        "test",
                        1_000_000);
    }

    public Reenrichment job() {
        return job;
    }

    /** Does everything there is to do. */
    public void work() {
        job.work();
    }
}
