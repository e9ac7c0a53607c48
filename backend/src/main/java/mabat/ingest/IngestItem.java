package mabat.ingest;

import mabat.article.IncomingArticle;

/** One thing a source gave us. */
public sealed interface IngestItem {
    ItemPlace place();

    record Readable(ItemPlace place, IncomingArticle article) implements IngestItem {}

    /**
     * Something that is no article.
     *
     * @param malformed whether it was no JSON at all, as opposed to JSON that says the wrong thing
     * @param reason one English sentence: what is wrong, and what is expected
     */
    record Unreadable(ItemPlace place, boolean malformed, String reason) implements IngestItem {}
}
