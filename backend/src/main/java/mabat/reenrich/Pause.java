package mabat.reenrich;

import java.time.Duration;

/** Waits between batches; a test does not. */
@FunctionalInterface
interface Pause {
    void of(Duration length) throws InterruptedException;
}
