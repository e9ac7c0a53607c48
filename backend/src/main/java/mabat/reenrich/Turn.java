package mabat.reenrich;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether it is this instance's turn to work for an order. Among instances of one version of the
 * application the lease decides. Of several versions, which are there while one is replaced by the
 * other, the newest has it: the one that came last. It need not wait for the lease of an older one,
 * and an older one stands back, or both would undo each other's work for ever. Should the newest be
 * gone for good, because somebody went back to an older one, nobody writes any more; an older one
 * that has seen that for a while takes the order up again.
 */
final class Turn {
    /** Longer than a restart, and than a pause of a machine that is out of breath. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Clock clock;
    private final String instance;
    private final Instant started;
    private String seen = JobStore.NEVER_STORED;
    private Instant seenSince;
    private Instant looked;

    Turn(Clock clock, String instance) {
        this.clock = clock;
        this.instance = instance;
        started = clock.instant();
        seenSince = started;
        looked = started;
    }

    /**
     * To be asked every few seconds: time during which nobody asked does not count as seen.
     *
     * @param edition of this instance
     */
    boolean mine(JobState job, String edition) {
        Instant now = clock.instant();
        boolean still = job.revision().equals(seen) && looked.plus(Lease.LENGTH).isAfter(now);
        if (!still) {
            seen = job.revision();
            seenSince = now;
        }
        looked = now;
        if (job.aim().edition().equals(edition)) {
            return job.lease().heldBy(instance) || job.lease().isOver(now);
        }
        return cameLater(job, edition) || !seenSince.plus(PATIENCE).isAfter(now);
    }

    private boolean cameLater(JobState job, String edition) {
        return started.isAfter(job.aim().since())
                && job.aims().stream().noneMatch(aim -> aim.edition().equals(edition));
    }
}
