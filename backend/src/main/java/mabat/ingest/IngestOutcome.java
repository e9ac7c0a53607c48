package mabat.ingest;

import mabat.article.ArticleId;

/** What became of one item. */
public sealed interface IngestOutcome {
    ItemPlace place();

    /** New, and durable. */
    record Indexed(ItemPlace place, ArticleId id) implements IngestOutcome {}

    /** Known before, and different now. */
    record Updated(ItemPlace place, ArticleId id) implements IngestOutcome {}

    /** Known before, and nothing has changed; nothing was written. */
    record Duplicate(ItemPlace place, ArticleId id) implements IngestOutcome {}

    /**
     * Not taken.
     *
     * @param malformed as in {@link IngestItem.Unreadable}
     */
    record Skipped(ItemPlace place, boolean malformed, String reason) implements IngestOutcome {}
}
