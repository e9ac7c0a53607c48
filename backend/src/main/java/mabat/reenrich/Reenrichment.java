package mabat.reenrich;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import mabat.article.ArticleId;
import mabat.enrich.Enrichment;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import mabat.reenrich.ArticleShelf.Shelved;
import mabat.reenrich.JobState.Status;

/**
 * Enriches everything again that was enriched by something else than what is in use now. Runs on
 * one instance at a time: whoever holds the lease works, renews it after every batch, and stops as
 * soon as it finds that somebody else took it or that an editor wants it to stop. An instance that
 * dies leaves a lease that runs out; the next {@link #work} of any instance goes on.
 */
public final class Reenrichment {
    private static final Logger LOG = System.getLogger(Reenrichment.class.getName());

    /** Long enough for the slowest batch, short enough to wait for after a crash. */
    static final Duration LEASE = Duration.ofSeconds(45);

    static final int BATCH = 100;

    /** How much of the rate is that of the last batch. */
    private static final double NEWEST = 0.2;

    private final ArticleShelf shelf;
    private final JobStore store;
    private final Enrichment enrichment;
    private final Renewal renewal;
    private final Clock clock;
    private final Pause pause;
    private final String instance;
    private final int perSecond;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private String followed = JobStore.NEVER_STORED;

    /**
     * @param instance differs between running applications
     * @param perSecond articles a second at most, so that searches keep their share of the machine
     */
    Reenrichment(
            ArticleShelf shelf,
            JobStore store,
            Enrichment enrichment,
            Clock clock,
            Pause pause,
            String instance,
            int perSecond) {
        this.shelf = shelf;
        this.store = store;
        this.enrichment = enrichment;
        this.renewal = new Renewal(shelf, enrichment);
        this.clock = clock;
        this.pause = pause;
        this.instance = instance;
        this.perSecond = perSecond;
    }

    /** The last one, running or not; empty when there never was one. */
    public Optional<JobState> state() {
        return store.find();
    }

    /** How many articles are not up to date. */
    public long stale() {
        return shelf.countStale(Wanted.by(enrichment));
    }

    /** Told whenever the state may have changed; call the answer to be told no more. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Tells of what another instance has done since the last call; asks only when told to. */
    void follow() {
        if (listeners.isEmpty()) {
            return;
        }
        String now = store.find().map(JobState::revision).orElse(JobStore.NEVER_STORED);
        if (!now.equals(followed)) {
            followed = now;
            tell();
        }
    }

    /** Asks for everything to be enriched again; {@link #work} does it. */
    public StartOutcome start(String by) {
        Optional<JobState> before = store.find();
        if (before.isPresent() && before.get().running()) {
            return new StartOutcome.RunningAlready(before.get());
        }
        Wanted wanted = Wanted.by(enrichment);
        long stale = shelf.countStale(wanted);
        if (stale == 0) {
            return new StartOutcome.NothingToDo();
        }
        JobState fresh = JobState.begun(by, wanted, stale, clock.instant());
        Optional<JobState> kept = store.put(before.map(fresh::replacing).orElse(fresh));
        tell();
        return kept.<StartOutcome>map(StartOutcome.Started::new)
                .orElseGet(() ->
                        new StartOutcome.RunningAlready(
                                store.find()
                                        .orElseThrow(() ->
                                                new IllegalStateException("nobody was faster"))));
    }

    /** Asks the instance at work to stop; what is done stays done. False when nothing runs. */
    public boolean cancel(String by) {
        while (true) {
            Optional<JobState> now = store.find().filter(JobState::running);
            if (now.isEmpty()) {
                return false;
            }
            boolean nobodyWorks = !now.get().leaseUntil().isAfter(clock.instant());
            JobState asked = now.get().cancelRequested(by);
            JobState next =
                    nobodyWorks ? asked.ended(Status.CANCELLED, "", clock.instant()) : asked;
            if (store.put(next).isPresent()) {
                tell();
                return true;
            }
        }
    }

    /** Enriches some articles again, at once; after a verdict about them. */
    public void renew(List<ArticleId> ids) {
        renewal.renew(shelf.find(ids));
    }

    /**
     * Does what there is to do, if no other instance is at it; returns when it is done, cancelled,
     * taken over, or Elasticsearch is away.
     */
    void work() {
        Optional<JobState> found = store.find().filter(JobState::running);
        boolean mine =
                found.isPresent()
                        && (found.get().owner().equals(instance)
                                || !found.get().leaseUntil().isAfter(clock.instant()));
        if (!mine) {
            return;
        }
        new Run(found.get()).run();
    }

    /** One stretch of work, from taking the lease to the end. */
    private final class Run {
        private JobState state;
        private boolean held = true;
        private Instant batchBegan = clock.instant();

        Run(JobState state) {
            this.state = state;
        }

        void run() {
            try {
                if (!keep(state)) {
                    return;
                }
                boolean all = false;
                while (held && !all) {
                    // anew when editors changed something meanwhile
                    Wanted wanted = Wanted.by(enrichment);
                    state = state.aimedAt(wanted.version(), shelf.countStale(wanted));
                    batchBegan = clock.instant();
                    all = shelf.stale(wanted, BATCH, batch -> step(wanted, batch));
                }
                if (held) {
                    end(Status.DONE, "");
                }
            } catch (DependencyUnavailableException away) {
                // the lease stays ours; the next call goes on
                LOG.log(Level.INFO, "Re-enrichment waits: {0}", away.getMessage());
            } catch (DependencyRefusedException refused) {
                LOG.log(Level.ERROR, "Re-enrichment cannot go on", refused);
                end(Status.FAILED, String.valueOf(refused.getMessage()));
            } catch (InterruptedRun stopped) {
                LOG.log(Level.DEBUG, "Re-enrichment stops with the application", stopped);
                release();
            }
        }

        /** Whether to go on with this aim. */
        private boolean step(Wanted wanted, List<Shelved> batch) {
            Renewal.Batch result = renewal.renew(batch);
            waitABit(batch.size());
            Instant now = clock.instant();
            double seconds = Math.max(0.001, Duration.between(batchBegan, now).toMillis() / 1000.0);
            batchBegan = now;
            double rate = batch.size() / seconds;
            double smooth =
                    state.perSecond() == 0
                            ? rate
                            : NEWEST * rate + (1 - NEWEST) * state.perSecond();
            JobState further =
                    state.further(
                            batch.size(),
                            result.overtaken(),
                            result.refused(),
                            smooth,
                            result.refusal());
            return keep(further) && wanted.equals(Wanted.by(enrichment));
        }

        private void waitABit(int articles) {
            Duration wanted = Duration.ofMillis(articles * 1000L / perSecond);
            Duration left = wanted.minus(Duration.between(batchBegan, clock.instant()));
            try {
                pause.of(left.isNegative() ? Duration.ZERO : left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedRun(e);
            }
        }

        /** Keeps how far we are and renews the lease; false when we are to stop. */
        private boolean keep(JobState further) {
            Instant now = clock.instant();
            Optional<JobState> kept = store.put(further.leasedTo(instance, now, now.plus(LEASE)));
            if (kept.isEmpty()) {
                JobState other = store.find().orElse(further);
                boolean still = other.running() && other.owner().equals(instance);
                if (still && !other.cancelRequestedBy().isEmpty()) {
                    state = further.cancelRequested(other.cancelRequestedBy()).replacing(other);
                    end(Status.CANCELLED, "");
                }
                held = false;
                tell();
                return false;
            }
            state = kept.get();
            if (!state.cancelRequestedBy().isEmpty()) {
                end(Status.CANCELLED, "");
                return false;
            }
            tell();
            return true;
        }

        private void end(Status how, String problem) {
            held = false;
            store.put(state.ended(how, problem, clock.instant()));
            LOG.log(
                    Level.INFO,
                    "Re-enrichment " + how + ": " + state.done() + " of " + state.total());
            tell();
        }

        private void release() {
            try {
                Instant now = clock.instant();
                store.put(state.leasedTo("", now, now));
            } catch (DependencyUnavailableException e) {
                LOG.log(Level.DEBUG, "The lease runs out by itself", e);
            }
        }
    }

    /** The application ends while we work. */
    private static final class InterruptedRun extends IllegalStateException {
        InterruptedRun(InterruptedException cause) {
            super(cause);
        }
    }
}
