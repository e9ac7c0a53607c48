package mabat.reenrich;

import java.time.Duration;
import java.time.Instant;

/**
 * Who may work.
 *
 * @param owner the instance that works; empty when none does
 * @param until when another instance may take over
 */
public record Lease(String owner, Instant until) {
    /** Long enough for the slowest batch, short enough to wait for after a crash. */
    static final Duration LENGTH = Duration.ofSeconds(45);

    static Lease free(Instant now) {
        return new Lease("", now);
    }

    static Lease of(String instance, Instant now) {
        return new Lease(instance, now.plus(LENGTH));
    }

    boolean heldBy(String instance) {
        return owner.equals(instance);
    }

    boolean isOver(Instant now) {
        return !until.isAfter(now);
    }
}
