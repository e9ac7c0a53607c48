package mabat.search;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * How many searches one person may have running at a time, so that nobody's script or stuck key
 * keeps the others waiting.
 */
public final class SearchTurns {
    private final int most;
    private final Map<String, Integer> running = new ConcurrentHashMap<>();

    /**
     * @param most searches of one person at a time; at least 1
     */
    public SearchTurns(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("No search would ever run: " + most);
        }
        this.most = most;
    }

    public int most() {
        return most;
    }

    /** Runs a search unless so many of this person's run already: then empty, and nothing ran. */
    public <T> Optional<T> run(String owner, Supplier<T> search) {
        if (!enter(owner)) {
            return Optional.empty();
        }
        try {
            return Optional.of(search.get());
        } finally {
            running.computeIfPresent(owner, (who, now) -> now == 1 ? null : now - 1);
        }
    }

    private boolean enter(String owner) {
        int[] before = new int[1];
        running.compute(
                owner,
                (who, now) -> {
                    before[0] = now == null ? 0 : now;
                    return Math.min(before[0] + 1, most);
                });
        return before[0] < most;
    }
}
