package mabat.article;

import java.time.Instant;

/**
 * When an article appeared, how exactly we know it, and from where.
 *
 * @param at UTC; with {@link Precision#DAY} midnight UTC of that day, with coarser precisions the
 *     first day of the month or year
 * @param confidence 0 to 1
 */
public record PublicationDate(Instant at, Precision precision, Origin origin, double confidence) {
    public PublicationDate {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
        }
    }

    /** How exact {@link PublicationDate#at} is. */
    public enum Precision {
        MINUTE,
        DAY,
        MONTH,
        YEAR
    }

    /** Where the date was found, most trusted first. */
    public enum Origin {
        /** The feed item or the sender's {@code published} field. */
        FEED,
        /** Machine-readable data in the page: JSON-LD, meta elements, the URL. */
        METADATA,
        /** The line with the author's name. */
        BYLINE,
        /** The start of the first paragraph: {@code MINSK, March 1 —}. */
        DATELINE,
        /** A date elsewhere near the start of the text. */
        TEXT,
        /** The time stamp of the file, or when we fetched it. */
        FILE
    }
}
