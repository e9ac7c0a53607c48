package mabat.ingest.elastic;

import java.time.Duration;
import mabat.failure.DependencyUnavailableException;

/** Gives an Elasticsearch that is too busy some time: 0.1 s first, then twice as long each time. */
final class BackOff {
    private static final Duration FIRST = Duration.ofMillis(100);

    private final Sleep sleep;

    BackOff(Sleep sleep) {
        this.sleep = sleep;
    }

    /** How to wait; tests only note it. */
    @FunctionalInterface
    interface Sleep {
        void sleep(Duration time) throws InterruptedException;
    }

    /**
     * Waits.
     *
     * @param attempt the one that has just failed, from 0
     * @throws DependencyUnavailableException when interrupted
     */
    void after(int attempt) {
        try {
            sleep.sleep(FIRST.multipliedBy(1L << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DependencyUnavailableException(
                    "Elasticsearch", "Interrupted while it was too busy to write articles", e);
        }
    }
}
