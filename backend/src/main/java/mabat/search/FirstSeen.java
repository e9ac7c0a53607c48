package mabat.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When articles came in, by our clock.
 *
 * @param from inclusive; absent for no bound
 * @param to inclusive; absent for no bound
 */
public record FirstSeen(@Nullable Instant from, @Nullable Instant to) {
    public static FirstSeen whenever() {
        return new FirstSeen(null, null);
    }

    public static FirstSeen between(Instant from, Instant to) {
        return new FirstSeen(from, to);
    }
}
