package mabat.elastic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids of articles as they were before an update: which article, and at which place in the order of
 * writing this version of it was written. Their {@code indexed} is when they were replaced.
 */
public final class ReplacedArticles {
    private static final char BETWEEN = '-';

    private ReplacedArticles() {}

    /**
     * The document's id; the same for the same version, so that writing it twice keeps it once.
     *
     * @param sequence Elasticsearch's {@code _seq_no} of the version that was replaced
     */
    public static String id(String article, long sequence) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(article.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest) + BETWEEN + sequence;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The place in an id that {@link #id} made. */
    public static long sequence(String id) {
        return Long.parseLong(id.substring(id.lastIndexOf(BETWEEN) + 1));
    }
}
