package mabat.node;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * How often a node may be started again before something is plainly wrong: three times in ten
 * minutes.
 */
final class RestartBudget {

    private static final int MOST = 3;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final LongSupplier nanoTime;
    private final Deque<Long> restarts = new ArrayDeque<>();

    /**
     * @param nanoTime as {@link System#nanoTime}
     */
    RestartBudget(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Whether one more is allowed; if so, it counts as made. */
    boolean allowsAnother() {
        var now = nanoTime.getAsLong();
        while (!restarts.isEmpty() && now - restarts.getFirst() > WINDOW.toNanos()) {
            restarts.removeFirst();
        }
        if (restarts.size() >= MOST) {
            return false;
        }
        restarts.addLast(now);
        return true;
    }
}
