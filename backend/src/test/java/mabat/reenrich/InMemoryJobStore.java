package mabat.reenrich;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state of the job in memory. */
public final class InMemoryJobStore implements JobStore {
    private @Nullable JobState state;
    private long writes;

    @Override
    public synchronized Optional<JobState> find() {
        return Optional.ofNullable(state);
    }

    @Override
    public synchronized Optional<JobState> put(JobState wanted) {
        String now = state == null ? NEVER_STORED : state.revision();
        if (!now.equals(wanted.revision())) {
            return Optional.empty();
        }
        writes++;
        state = wanted.with(Long.toString(writes));
        return Optional.of(state);
    }
}
