package mabat.reenrich;

import java.util.Optional;

/**
 * Port: keeps the state of the one re-enrichment there is. Fails with the exceptions of {@code
 * mabat.failure}.
 */
public interface JobStore {
    /** The revision of a state that was never stored. */
    String NEVER_STORED = "";

    Optional<JobState> find();

    /**
     * Keeps a state in place of exactly the revision it carries.
     *
     * @return the state with its new revision; empty when somebody was faster
     */
    Optional<JobState> put(JobState state);
}
