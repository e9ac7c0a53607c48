package mabat.overlay;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mabat.knowledge.CurrentKnowledge;

/** The thread on which knowledge is built, and which looks for changes of other instances. */
public final class KnowledgeWatch implements AutoCloseable {
    private static final Logger LOG = System.getLogger(KnowledgeWatch.class.getName());

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> {
                Thread made = new Thread(work, "knowledge");
                made.setDaemon(true);
                return made;
            });
    private final KnowledgeKeeper keeper;

    /**
     * Reads the log and has everything in it in use when it returns.
     *
     * @param every how soon a change of another instance is noticed
     */
    public KnowledgeWatch(ChangeLog log, CurrentKnowledge current, Duration every) {
        keeper = new KnowledgeKeeper(log, current, thread);
        keeper.start();
        thread.scheduleWithFixedDelay(
                this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    public KnowledgeKeeper keeper() {
        return keeper;
    }

    private void look() {
        try {
            keeper.look();
        } catch (RuntimeException e) {
            // Elasticsearch is away; the next look finds what this one missed
            LOG.log(Level.DEBUG, "No look at the log of changes this time", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
