package mabat.reenrich;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps the work to its share of the machine, so that searches keep theirs. */
final class Pace {
    private final Clock clock;
    private final Pause pause;
    private final int perSecond;
    private Instant batchBegan;

    /**
     * @param perSecond articles a second at most
     */
    Pace(Clock clock, Pause pause, int perSecond) {
        this.clock = clock;
        this.pause = pause;
        this.perSecond = perSecond;
        this.batchBegan = clock.instant();
    }

    /** The application ends while we wait. */
    static final class InterruptedRun extends IllegalStateException {
        InterruptedRun(InterruptedException cause) {
            super(cause);
        }
    }

    /** The first batch of a stretch begins. */
    void begin() {
        batchBegan = clock.instant();
    }

    /**
     * Waits until so many articles may have been done since the last call.
     *
     * @return the time since then
     */
    Duration after(int articles) {
        Duration wanted = Duration.ofMillis(articles * 1000L / perSecond);
        Duration left = wanted.minus(Duration.between(batchBegan, clock.instant()));
        try {
            pause.of(left.isNegative() ? Duration.ZERO : left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedRun(e);
        }
        Instant now = clock.instant();
        Duration took = Duration.between(batchBegan, now);
        batchBegan = now;
        return took;
    }
}
