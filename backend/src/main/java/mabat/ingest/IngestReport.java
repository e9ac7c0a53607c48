package mabat.ingest;

import java.util.List;
import java.util.Optional;

/**
 * What became of a batch.
 *
 * @param outcomes one per item, in the order of the items
 */
public record IngestReport(List<IngestOutcome> outcomes) {
    public IngestReport {
        outcomes = List.copyOf(outcomes);
    }

    public long count(Class<? extends IngestOutcome> kind) {
        return outcomes.stream().filter(kind::isInstance).count();
    }

    /** The first item that was not even well-formed. */
    public Optional<IngestOutcome.Skipped> firstMalformed() {
        return outcomes.stream()
                .filter(IngestOutcome.Skipped.class::isInstance)
                .map(IngestOutcome.Skipped.class::cast)
                .filter(IngestOutcome.Skipped::malformed)
                .findFirst();
    }
}
