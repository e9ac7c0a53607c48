package mabat.overlay;

import java.time.Instant;
import mabat.knowledge.Correction;

/**
 * One entry of the log; never altered once it is there.
 *
 * @param number 1 for the first one ever, then without gaps; the order in which changes apply
 * @param by what people call the editor
 * @param why in the editor's words
 */
public record Change(long number, String by, Instant at, String why, Action action) {

    /** What was done. */
    public sealed interface Action {
        record Correct(Correction correction) implements Action {}

        /**
         * Takes back an earlier change; one that itself took something back brings that back.
         *
         * @param number of that change
         */
        record Undo(long number) implements Action {}
    }
}
