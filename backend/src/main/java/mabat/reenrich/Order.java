package mabat.reenrich;

import java.time.Instant;

/**
 * Who wanted what.
 *
 * @param startedBy what people call the editor
 * @param cancelledBy who wants it to stop; empty when nobody does
 */
public record Order(String startedBy, Instant started, String cancelledBy) {
    boolean cancelled() {
        return !cancelledBy.isEmpty();
    }
}
