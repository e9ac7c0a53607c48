package mabat.reenrich;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mabat.failure.DependencyUnavailableException;

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
     * @param perSecond articles a second at most, so that searches keep their share of the machine
     * @param every how often it looks whether there is something to do or to show
     */
    public ReenrichWorker(
            Workbench bench, JobStore store, Clock clock, int perSecond, Duration every) {
        job =
                new Reenrichment(
                        bench,
                        store,
                        clock,
                        new Pace(clock, Thread::sleep, perSecond),
                        UUID.randomUUID().toString());
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
        } catch (DependencyUnavailableException away) {
            LOG.log(once(Level.INFO), "Re-enrichment waits: {0}", away.getMessage());
        } catch (RuntimeException e) {
            LOG.log(once(Level.WARNING), "Re-enrichment was interrupted", e);
        }
    }

    /** The next look tries again; what was done is done, and saying it once is enough. */
    private Level once(Level level) {
        Level said = troubled || thread.isShutdown() ? Level.DEBUG : level;
        troubled = true;
        return said;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
