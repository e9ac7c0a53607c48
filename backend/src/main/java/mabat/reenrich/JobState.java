package mabat.reenrich;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a re-enrichment is; kept after every batch.
 *
 * @param version what the articles are brought to
 * @param enriched the articles
 * @param regrouped after them, their groups
 * @param finished absent while it runs
 * @param problem the last thing that went wrong; empty when nothing did
 * @param revision for optimistic concurrency
 */
public record JobState(
        Status status,
        String version,
        Order order,
        Progress enriched,
        Regrouped regrouped,
        Lease lease,
        Instant updated,
        @Nullable Instant finished,
        String problem,
        String revision) {

    /** Where it stands. */
    public enum Status {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    public boolean running() {
        return status == Status.RUNNING;
    }

    /** Of the part that is being done. */
    public Progress progress() {
        return regrouped.begun() ? regrouped.progress() : enriched;
    }

    static JobState begun(String by, Wanted wanted, long total, Instant now) {
        return new JobState(
                Status.RUNNING,
                wanted.version(),
                new Order(by, now, ""),
                Progress.none().leaving(total),
                Regrouped.nothing(),
                Lease.free(now),
                now,
                null,
                "",
                JobStore.NEVER_STORED);
    }

    /** The same as it is stored. */
    public JobState with(String storedAs) {
        return new JobState(
                status, version, order, enriched, regrouped, lease, updated, finished, problem,
                storedAs);
    }

    /** Enriching, towards a version that may be another one than before. */
    JobState aimedAt(String newVersion, long left) {
        return now(newVersion, enriched.leaving(left), regrouped.waiting(), problem);
    }

    JobState enriched(Progress further, Regrouped changed, String trouble) {
        return now(version, further, changed, trouble.isEmpty() ? problem : trouble);
    }

    JobState regrouped(Regrouped further, String trouble) {
        return now(version, enriched, further, trouble.isEmpty() ? problem : trouble);
    }

    private JobState now(String aim, Progress articles, Regrouped groups, String trouble) {
        return new JobState(
                status, aim, order, articles, groups, lease, updated, finished, trouble, revision);
    }

    JobState leased(Lease to, Instant now) {
        return new JobState(
                status, version, order, enriched, regrouped, to, now, finished, problem, revision);
    }

    JobState cancelRequested(String by) {
        return new JobState(
                status,
                version,
                new Order(order.startedBy(), order.started(), by),
                enriched,
                regrouped,
                lease,
                updated,
                finished,
                problem,
                revision);
    }

    JobState ended(Status how, String trouble, Instant now) {
        return new JobState(
                how,
                version,
                order,
                enriched,
                regrouped,
                Lease.free(now),
                now,
                now,
                trouble.isEmpty() ? problem : trouble,
                revision);
    }
}
