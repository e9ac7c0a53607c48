package mabat.reenrich;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import mabat.article.ArticleId;
import mabat.reenrich.JobState.Status;

/**
 * Brings everything to the present rules that was cleaned, enriched and grouped by something else
 * than what is in use now. Runs on one instance at a time: whoever holds the lease works, renews it
 * after every batch, and stops as soon as it finds that somebody else took it or that an editor
 * wants it to stop. An instance that dies leaves a lease that runs out; the next {@link #work} of
 * any instance goes on. An order stands while the application is upgraded: it is about what the
 * newest version of the application makes of an article, so that takes it up ({@link Turn}).
 */
public final class Reenrichment {
    private static final Logger LOG = System.getLogger(Reenrichment.class.getName());

    private final Workbench bench;
    private final JobStore store;
    private final Renewal renewal;
    private final Clock clock;
    private final Pace pace;
    private final String instance;
    private final Turn turn;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private String followed = JobStore.NEVER_STORED;

    /**
     * @param instance differs between running applications
     */
    Reenrichment(Workbench bench, JobStore store, Clock clock, Pace pace, String instance) {
        this.bench = bench;
        this.store = store;
        this.renewal = new Renewal(bench);
        this.clock = clock;
        this.pace = pace;
        this.instance = instance;
        this.turn = new Turn(clock, instance);
    }

    /** The last one, running or not; empty when there never was one. */
    public Optional<JobState> state() {
        return store.find();
    }

    /** How many articles are not up to date. */
    public long stale() {
        return bench.shelf().countStale(Wanted.by(bench.enrichment()));
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
        Wanted wanted = Wanted.by(bench.enrichment());
        long stale = bench.shelf().countStale(wanted);
        if (stale == 0) {
            return new StartOutcome.NothingToDo();
        }
        Instant now = clock.instant();
        JobState fresh =
                JobState.standing(
                                wanted.version(),
                                new Order(by, now, ""),
                                List.of(new Aim(bench.enrichment().edition(), now)))
                        .aimedAt(wanted.version(), stale);
        Optional<JobState> kept =
                store.put(before.map(old -> fresh.with(old.revision())).orElse(fresh));
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
            boolean nobodyWorks = now.get().lease().isOver(clock.instant());
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
        if (!renewal.renew(bench.shelf().find(ids)).changed().isEmpty()) {
            renewal.regroup(bench.shelf().find(ids));
        }
    }

    /**
     * Does what there is to do, if no other instance is at it; returns when it is done, cancelled,
     * taken over, or Elasticsearch is away.
     */
    void work() {
        String edition = bench.enrichment().edition();
        Optional<JobState> found =
                store.find().filter(JobState::running).filter(job -> turn.mine(job, edition));
        if (found.isPresent()) {
            Hold hold = new Hold(store, clock, instance, this::tell);
            new Run(bench, renewal, hold, pace).from(forThis(edition, found.get()));
        }
    }

    private JobState forThis(String edition, JobState job) {
        if (job.aim().edition().equals(edition)) {
            return job;
        }
        LOG.log(
                Level.INFO,
                "Taking up the re-enrichment that {0} ordered at {1}, with the rules and tables of"
                        + " this version",
                job.order().startedBy(),
                job.order().started());
        return job.takenUpBy(edition, clock.instant());
    }
}
