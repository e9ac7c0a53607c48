package mabat.article;

import java.nio.charset.StandardCharsets;

/**
 * The stable identity of an article: the same article sent again has the same id, so it updates and
 * never doubles.
 *
 * @param value 1 to 512 bytes of UTF-8, no white space or control characters, no slash and no
 *     leading underscore, so it is safe in a path and as an Elasticsearch document id
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
    private static final int MOST_BYTES = 512;

    public ArticleId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an article id: '" + value + "'");
        }
    }

    /** Whether {@link #ArticleId(String)} would accept the text; for input that may be wrong. */
    public static boolean isValid(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_BYTES
                && text.charAt(0) != '_'
                && text.codePoints().allMatch(ArticleId::allowed)
                && text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    private static boolean allowed(int c) {
        return c != '/'
                && c != '\\'
                && !Character.isWhitespace(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE;
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
