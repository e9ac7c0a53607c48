package mabat.reenrich;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import mabat.failure.DependencyUnavailableException;
import mabat.reenrich.JobState.Status;

/**
 * One instance's hold of the job: what it stores renews its lease, unless somebody else took it
 * over or an editor wants it to stop.
 */
final class Hold {
    private static final Logger LOG = System.getLogger(Hold.class.getName());

    private final JobStore store;
    private final Clock clock;
    private final String instance;
    private final Runnable tell;
    private boolean held = true;

    Hold(JobStore store, Clock clock, String instance, Runnable tell) {
        this.store = store;
        this.clock = clock;
        this.instance = instance;
        this.tell = tell;
    }

    /** Whether to go on. */
    boolean held() {
        return held;
    }

    /** Keeps how far we are and renews the lease; gives the state as it is stored. */
    JobState keep(JobState further) {
        Instant now = clock.instant();
        Optional<JobState> kept = store.put(further.leased(Lease.of(instance, now), now));
        if (kept.isEmpty()) {
            JobState other = store.find().orElse(further);
            boolean still = other.running() && other.lease().heldBy(instance);
            if (still && other.order().cancelled()) {
                end(
                        further.cancelRequested(other.order().cancelledBy()).with(other.revision()),
                        Status.CANCELLED,
                        "");
            }
            held = false;
            tell.run();
            return other;
        }
        JobState state = kept.get();
        if (state.order().cancelled()) {
            end(state, Status.CANCELLED, "");
        } else {
            tell.run();
        }
        return state;
    }

    void end(JobState state, Status how, String problem) {
        held = false;
        store.put(state.ended(how, problem, clock.instant()));
        LOG.log(
                Level.INFO,
                "Re-enrichment "
                        + how
                        + ": "
                        + state.enriched().done()
                        + " of "
                        + state.enriched().total());
        tell.run();
    }

    /** Lets another instance go on at once. */
    void release(JobState state) {
        held = false;
        try {
            Instant now = clock.instant();
            store.put(state.leased(Lease.free(now), now));
        } catch (DependencyUnavailableException e) {
            LOG.log(Level.DEBUG, "The lease runs out by itself", e);
        }
    }
}
