package mabat.reenrich;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a re-enrichment is; kept after every batch.
 *
 * @param version what the articles are brought to
 * @param aims which versions of the application worked for it, in turn; the last one has it now.
 *     What was stored before there were any is read as that of an unknown one
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
        List<Aim> aims,
        Progress enriched,
        Regrouped regrouped,
        Lease lease,
        Instant updated,
        @Nullable Instant finished,
        String problem,
        String revision) {

    public JobState {
        aims =
                aims == null || aims.isEmpty()
                        ? List.of(new Aim("", order.started()))
                        : List.copyOf(aims);
    }

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

    /** When another version of the application took it up; empty when none did. */
    public Optional<Instant> takenUp() {
        return aims.size() > 1 ? Optional.of(aims.getLast().since()) : Optional.empty();
    }

    /** An order that stands, and of which nothing is done. */
    public static JobState standing(String version, Order order, List<Aim> aims) {
        return new JobState(
                Status.RUNNING,
                version,
                order,
                aims,
                Progress.none(),
                Regrouped.nothing(),
                Lease.free(order.started()),
                order.started(),
                null,
                "",
                JobStore.NEVER_STORED);
    }

    /** The last one. */
    Aim aim() {
        return aims.getLast();
    }

    /** For another version of the application from now on. */
    JobState takenUpBy(String edition, Instant now) {
        List<Aim> all = new ArrayList<>(aims);
        all.add(new Aim(edition, now));
        return new JobState(
                status, version, order, all, enriched, regrouped, lease, updated, finished, problem,
                revision);
    }

    /** The same as it is stored. */
    public JobState with(String storedAs) {
        return new JobState(
                status, version, order, aims, enriched, regrouped, lease, updated, finished,
                problem, storedAs);
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

    private JobState now(String newAim, Progress articles, Regrouped groups, String trouble) {
        return new JobState(
                status, newAim, order, aims, articles, groups, lease, updated, finished, trouble,
                revision);
    }

    JobState leased(Lease to, Instant now) {
        return new JobState(
                status, version, order, aims, enriched, regrouped, to, now, finished, problem,
                revision);
    }

    JobState cancelRequested(String by) {
        return new JobState(
                status,
                version,
                new Order(order.startedBy(), order.started(), by),
                aims,
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
                aims,
                enriched,
                regrouped,
                Lease.free(now),
                now,
                now,
                trouble.isEmpty() ? problem : trouble,
                revision);
    }
}
