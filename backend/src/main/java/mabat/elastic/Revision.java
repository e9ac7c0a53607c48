package mabat.elastic;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which change of a document somebody saw, so that a write can insist on being based on it.
 *
 * @param sequence Elasticsearch's {@code _seq_no}
 * @param term Elasticsearch's {@code _primary_term}
 */
public record Revision(long sequence, long term) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");

    /** From an answer that carries both. */
    public static Revision of(@Nullable Long sequence, @Nullable Long term) {
        if (sequence == null || term == null) {
            throw new IllegalArgumentException("The answer has no sequence number");
        }
        return new Revision(sequence, term);
    }

    /** Reads what {@link #toString} wrote; empty for any other text. */
    public static Optional<Revision> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new Revision(
                                Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    /** URL-safe. */
    @Override
    public String toString() {
        return sequence + "-" + term;
    }
}
