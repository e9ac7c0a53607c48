package mabat.reenrich.elastic;

import com.fasterxml.jackson.annotation.JsonProperty;
import mabat.reenrich.JobState;
import mabat.reenrich.JobStore;

/**
 * The state of a job as it is stored; the fields are those of {@code mabat/index/jobs.json}, the
 * state itself is not indexed and has the shape of {@link JobState}. An order stands while Mabat is
 * upgraded, so what was ever stored under this id must stay readable: parts that are added may be
 * missing, and parts that go may be there ({@code JobDocumentTest}).
 */
record JobDocument(@JsonProperty("kind") String kind, @JsonProperty("state") JobState state) {
    /** {@link FirstJobDocument} has what was used before. */
    static final String ID = "renewal";

    static JobDocument of(JobState job) {
        return new JobDocument(ID, job.with(JobStore.NEVER_STORED));
    }

    JobState toJob(String revision) {
        return state.with(revision);
    }
}
