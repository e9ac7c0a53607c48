package mabat.ui.api;

import java.util.List;
import mabat.failure.DependencyUnavailableException;
import mabat.ui.api.IngestJson.Item;

/** Elasticsearch went away while articles were taken in. */
final class InterruptedIngestException extends RuntimeException {
    private final DependencyUnavailableException reason;
    private final transient List<Item> items;

    /**
     * @param items what became of the articles before
     */
    InterruptedIngestException(DependencyUnavailableException reason, List<Item> items) {
        super(reason);
        this.reason = reason;
        this.items = List.copyOf(items);
    }

    DependencyUnavailableException reason() {
        return reason;
    }

    List<Item> items() {
        return items;
    }
}
