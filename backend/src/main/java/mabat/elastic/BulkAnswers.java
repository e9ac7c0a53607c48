package mabat.elastic;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.TransportException;
import mabat.failure.DependencyUnavailableException;

/**
 * Reads the answers to a bulk request: those to single operations, which are errors without being
 * exceptions, and those to the whole.
 */
public final class BulkAnswers {

    private static final int TOO_MANY = 429;

    private BulkAnswers() {}

    /** Whether a whole request was turned away for want of room, so that nothing of it was done. */
    public static boolean isTurnedAway(DependencyUnavailableException failure) {
        return switch (failure.getCause()) {
            case ElasticsearchException said -> said.status() == TOO_MANY;
            case TransportException said -> said.statusCode() == TOO_MANY;
            case null, default -> false;
        };
    }

    /**
     * Whether the same operation may succeed in a moment: too busy, a disk that is full, shards
     * that are away, or an index that is being copied. Nothing is wrong with the document then.
     */
    public static boolean isNotNow(BulkResponseItem item) {
        var error = item.error();
        return error != null && Failures.isNotNow(item.status(), String.valueOf(error.type()));
    }
}
