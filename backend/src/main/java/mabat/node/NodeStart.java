package mabat.node;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import mabat.failure.DependencyUnavailableException;

/** The wait between starting a node's process and its first healthy answer. */
record NodeStart(NodeProcess process, URI uri, Duration timeout, Path logs) {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(5);

    /**
     * Waits.
     *
     * @param progress hears {@link NodeEvent.StillStarting} every few seconds
     * @throws DependencyUnavailableException if the process ends or the time is over
     */
    NodeEvent.Ready await(Consumer<NodeEvent> progress) throws InterruptedException {
        var begin = System.nanoTime();
        var nextReport = BETWEEN_REPORTS;
        try (var probe = new HealthProbe(uri)) {
            while (!process.hasEndedWithin(BETWEEN_QUESTIONS)) {
                var healthy = probe.isHealthy();
                var elapsed = Duration.ofNanos(System.nanoTime() - begin);
                if (healthy) {
                    return new NodeEvent.Ready(uri, process.pid(), elapsed);
                }
                if (elapsed.compareTo(timeout) > 0) {
                    throw tooSlow();
                }
                if (elapsed.compareTo(nextReport) > 0) {
                    progress.accept(new NodeEvent.StillStarting(elapsed));
                    nextReport = elapsed.plus(BETWEEN_REPORTS);
                }
            }
        }
        throw ended();
    }

    private DependencyUnavailableException tooSlow() {
        return new DependencyUnavailableException(
                LocalNode.NAME,
                "No healthy answer from "
                        + uri
                        + " after "
                        + timeout.toSeconds()
                        + " s. Its log is in "
                        + logs
                        + "; on a slow machine raise mabat.node.start-timeout.",
                null);
    }

    private DependencyUnavailableException ended() {
        return new DependencyUnavailableException(
                LocalNode.NAME,
                "It ended while starting. Its log is in "
                        + logs
                        + "; it said:\n"
                        + process.lastWords(),
                null);
    }
}
