package mabat.benchmark.corpus;

import java.time.LocalDate;

/**
 * What a corpus looks like as a whole.
 *
 * @param articles how many
 * @param from first day
 * @param to last day
 */
public record CorpusShape(long articles, long seed, LocalDate from, LocalDate to) {
    /** Share of articles that repeat another one almost word by word. */
    static final double COPIES = 0.08;

    /** Share of stories that are told in the other language as well. */
    static final double TRANSLATED = 0.1;

    /** Words of the middle article. */
    static final int MEDIAN_WORDS = 350;

    public CorpusShape {
        if (articles < 0) {
            throw new IllegalArgumentException("articles must not be negative: " + articles);
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("from " + from + " is after to " + to);
        }
    }

    /** Ten years. */
    public static CorpusShape of(long articles, long seed) {
        return new CorpusShape(
                articles, seed, LocalDate.parse("2016-01-01"), LocalDate.parse("2025-12-31"));
    }
}
