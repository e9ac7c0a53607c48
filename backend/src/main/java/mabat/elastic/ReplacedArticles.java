package mabat.elastic;

import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import mabat.failure.DependencyUnavailableException;

/**
 * Articles as they were before an update. Whoever replaces an article keeps the version before,
 * first: without it nobody could tell later whether the update made the article match a search. A
 * version that is kept and then not replaced does no harm.
 */
public final class ReplacedArticles {
    private static final char BETWEEN = '-';

    private final Elasticsearch elasticsearch;
    private final IndexNames names;

    public ReplacedArticles(Elasticsearch elasticsearch, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.names = names;
    }

    /**
     * A version that is about to be replaced.
     *
     * @param sequence Elasticsearch's {@code _seq_no} of it
     * @param document all of it
     */
    public record Version(String article, long sequence, Map<String, ?> document) {}

    /**
     * Keeps versions; the same one twice is kept once.
     *
     * @param now becomes their {@code indexed}: when they were replaced
     * @throws DependencyUnavailableException if one of them was not kept; then replace none
     */
    public void keep(Collection<Version> versions, Instant now) {
        if (versions.isEmpty()) {
            return;
        }
        String index = current();
        BulkRequest.Builder bulk =
                new BulkRequest.Builder()
                        .index(names.replacedArticlesForWriting())
                        .requireAlias(true);
        for (Version version : versions) {
            var document = new LinkedHashMap<String, Object>(version.document());
            document.put(ArticleFields.INDEXED, now.toString());
            String id = id(version.article(), index, version.sequence());
            bulk.operations(operation -> operation.index(write -> write.id(id).document(document)));
        }
        BulkRequest request = bulk.build();
        BulkResponse answer =
                elasticsearch.ask("keeping replaced articles", client -> client.bulk(request));
        if (answer.errors()) {
            throw new DependencyUnavailableException(
                    "Elasticsearch", "Cannot keep what updates replace; send them again", null);
        }
    }

    /** The index that articles are in now. */
    private String current() {
        return elasticsearch
                .json()
                .get("/_alias/" + names.articlesForWriting())
                .propertyNames()
                .iterator()
                .next();
    }

    /** The document's id: numbers of different indices have nothing to do with each other. */
    static String id(String article, String index, long sequence) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(article.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest) + BETWEEN + index + BETWEEN + sequence;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Where a kept version was written.
     *
     * @param index the index it was in
     * @param sequence its number there
     */
    public record Origin(String index, long sequence) {
        /** Reads the id of a kept version. */
        public static Origin of(String id) {
            int last = id.lastIndexOf(BETWEEN);
            int first = Math.min(id.indexOf(BETWEEN) + 1, last);
            return new Origin(id.substring(first, last), Long.parseLong(id.substring(last + 1)));
        }
    }
}
