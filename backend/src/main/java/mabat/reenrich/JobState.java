package mabat.reenrich;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a re-enrichment is; kept after every batch.
 *
 * @param version what the articles are brought to
 * @param total articles that were to be done when it began, and those that came to it
 * @param done of these, including the ones left alone
 * @param overtaken of the done: changed by others meanwhile, so left alone
 * @param refused of the done: Elasticsearch would not take the new version
 * @param perSecond articles a second lately; 0 when not known yet
 * @param startedBy what people call the editor
 * @param finished absent while it runs
 * @param owner the instance that works at it; empty when none does
 * @param leaseUntil when another instance may take over
 * @param cancelRequestedBy who wants it to stop; empty when nobody does
 * @param problem the last thing that went wrong; empty when nothing did
 * @param revision for optimistic concurrency
 */
public record JobState(
        Status status,
        String version,
        long total,
        long done,
        long overtaken,
        long refused,
        double perSecond,
        String startedBy,
        Instant started,
        Instant updated,
        @Nullable Instant finished,
        String owner,
        Instant leaseUntil,
        String cancelRequestedBy,
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

    /** How long it will take at the present rate; empty when that cannot be told. */
    public Optional<Duration> left() {
        return running() && perSecond > 0
                ? Optional.of(Duration.ofSeconds(Math.round((total - done) / perSecond)))
                : Optional.empty();
    }

    static JobState begun(String by, Wanted wanted, long total, Instant now) {
        return new JobState(
                Status.RUNNING,
                wanted.version(),
                total,
                0,
                0,
                0,
                0,
                by,
                now,
                now,
                null,
                "",
                now,
                "",
                "",
                JobStore.NEVER_STORED);
    }

    JobState replacing(JobState before) {
        return with(before.revision());
    }

    /** The same as it is stored. */
    public JobState with(String storedAs) {
        return new JobState(
                status,
                version,
                total,
                done,
                overtaken,
                refused,
                perSecond,
                startedBy,
                started,
                updated,
                finished,
                owner,
                leaseUntil,
                cancelRequestedBy,
                problem,
                storedAs);
    }

    JobState aimedAt(String newVersion, long left) {
        long behind = Math.max(done, total - left);
        return new JobState(
                status,
                newVersion,
                behind + left,
                behind,
                overtaken,
                refused,
                perSecond,
                startedBy,
                started,
                updated,
                finished,
                owner,
                leaseUntil,
                cancelRequestedBy,
                problem,
                revision);
    }

    JobState leasedTo(String instance, Instant now, Instant until) {
        return new JobState(
                status,
                version,
                total,
                done,
                overtaken,
                refused,
                perSecond,
                startedBy,
                started,
                now,
                finished,
                instance,
                until,
                cancelRequestedBy,
                problem,
                revision);
    }

    JobState further(long more, long moreOvertaken, long moreRefused, double rate, String trouble) {
        return new JobState(
                status,
                version,
                Math.max(total, done + more),
                done + more,
                overtaken + moreOvertaken,
                refused + moreRefused,
                rate,
                startedBy,
                started,
                updated,
                finished,
                owner,
                leaseUntil,
                cancelRequestedBy,
                trouble.isEmpty() ? problem : trouble,
                revision);
    }

    JobState cancelRequested(String by) {
        return new JobState(
                status,
                version,
                total,
                done,
                overtaken,
                refused,
                perSecond,
                startedBy,
                started,
                updated,
                finished,
                owner,
                leaseUntil,
                by,
                problem,
                revision);
    }

    JobState ended(Status how, String trouble, Instant now) {
        return new JobState(
                how,
                version,
                total,
                done,
                overtaken,
                refused,
                perSecond,
                startedBy,
                started,
                now,
                now,
                "",
                now,
                cancelRequestedBy,
                trouble.isEmpty() ? problem : trouble,
                revision);
    }
}
