package mabat.reenrich.elastic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import mabat.reenrich.JobState;
import org.jspecify.annotations.Nullable;

/** The state of a job as it is stored; the fields are those of {@code mabat/index/jobs.json}. */
record JobDocument(@JsonProperty("kind") String kind, @JsonProperty("state") State state) {
    static final String ID = "re-enrichment";

    /** See {@link JobState}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record State(
            JobState.Status status,
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
            String problem) {}

    static JobDocument of(JobState job) {
        return new JobDocument(
                ID,
                new State(
                        job.status(),
                        job.version(),
                        job.total(),
                        job.done(),
                        job.overtaken(),
                        job.refused(),
                        job.perSecond(),
                        job.startedBy(),
                        job.started(),
                        job.updated(),
                        job.finished(),
                        job.owner(),
                        job.leaseUntil(),
                        job.cancelRequestedBy(),
                        job.problem()));
    }

    JobState toJob(String revision) {
        return new JobState(
                state.status(),
                state.version(),
                state.total(),
                state.done(),
                state.overtaken(),
                state.refused(),
                state.perSecond(),
                state.startedBy(),
                state.started(),
                state.updated(),
                state.finished(),
                state.owner(),
                state.leaseUntil(),
                state.cancelRequestedBy(),
                state.problem(),
                revision);
    }
}
