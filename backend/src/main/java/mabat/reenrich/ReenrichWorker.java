package mabat.reenrich;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mabat.enrich.Enrichment;

/** The thread that re-enriches, here or after another instance has died. */
public final class ReenrichWorker implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ReenrichWorker.class.getName());

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> {
                Thread made = new Thread(work, "re-enrichment");
                made.setDaemon(true);
                made.setPriority(Thread.MIN_PRIORITY);
                return made;
            });
    private final Reenrichment job;
    private boolean troubled;

    /**
     * @param perSecond see {@link Reenrichment}
     * @param every how often it looks whether there is something to do or to show
     */
    public ReenrichWorker(
            ArticleShelf shelf,
            JobStore store,
            Enrichment enrichment,
            Clock clock,
            int perSecond,
            Duration every) {
        job =
                new Reenrichment(
                        shelf,
                        store,
                        enrichment,
                        clock,
                        Thread::sleep,
                        UUID.randomUUID().toString(),
                        perSecond);
        thread.scheduleWithFixedDelay(
                this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    public Reenrichment job() {
        return job;
    }

    private void look() {
        try {
            job.work();
            job.follow();
            troubled = false;
        } catch (RuntimeException e) {
            // the next look tries again; what was done is done, and saying it once is enough
            Level level = troubled || thread.isShutdown() ? Level.DEBUG : Level.WARNING;
            troubled = true;
            LOG.log(level, "Re-enrichment was interrupted", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
