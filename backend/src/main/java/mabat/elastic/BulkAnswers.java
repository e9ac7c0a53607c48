package mabat.elastic;

import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;

/**
 * Reads the answers to single operations of a bulk request, which are errors without being
 * exceptions.
 */
public final class BulkAnswers {

    private BulkAnswers() {}

    /**
     * Whether the same operation may succeed in a moment: too busy, a disk that is full, shards
     * that are away, or an index that is being copied. Nothing is wrong with the document then.
     */
    public static boolean isNotNow(BulkResponseItem item) {
        var error = item.error();
        return error != null && Failures.isNotNow(item.status(), String.valueOf(error.type()));
    }
}
