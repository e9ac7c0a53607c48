package mabat.reenrich.elastic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mabat.reenrich.JobState;
import mabat.reenrich.Order;

/**
 * The state of a job as the first versions of Mabat stored it, with another shape and under another
 * id. Only an order that stood when they were replaced still means something.
 */
record FirstJobDocument(@JsonProperty("state") State state) {
    static final String ID = "re-enrichment";

    /** What is needed of it. */
    record State(
            JobState.Status status,
            String version,
            String startedBy,
            Instant started,
            String cancelRequestedBy) {}

    Optional<JobState> toJob() {
        return state.status() == JobState.Status.RUNNING
                ? Optional.of(
                        JobState.standing(
                                state.version(),
                                new Order(
                                        state.startedBy(),
                                        state.started(),
                                        state.cancelRequestedBy()),
                                List.of()))
                : Optional.empty();
    }
}
