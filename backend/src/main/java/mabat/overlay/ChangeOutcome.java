package mabat.overlay;

import java.util.List;

/** What became of a wish to change something. */
public sealed interface ChangeOutcome {
    /** It stands in the log; a moment later it is in effect. */
    record Made(Change change) implements ChangeOutcome {}

    /** It makes no sense as it is. */
    record Refused(Refusal refusal) implements ChangeOutcome {}

    /**
     * Others changed the same thing since the editor looked.
     *
     * @param meanwhile their changes, oldest first
     */
    record Overtaken(List<Change> meanwhile) implements ChangeOutcome {
        public Overtaken {
            meanwhile = List.copyOf(meanwhile);
        }
    }

    /** There is no change of that number. */
    record Unknown(long number) implements ChangeOutcome {}
}
