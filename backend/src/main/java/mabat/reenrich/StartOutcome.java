package mabat.reenrich;

/** What became of the wish to re-enrich everything. */
public sealed interface StartOutcome {
    record Started(JobState state) implements StartOutcome {}

    record RunningAlready(JobState state) implements StartOutcome {}

    /** Every article is up to date. */
    record NothingToDo() implements StartOutcome {}
}
