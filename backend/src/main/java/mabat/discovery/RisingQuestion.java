package mabat.discovery;

import mabat.article.Language;
import mabat.search.Criteria;

/**
 * A request for what is new in the articles of a search: names and words that are more frequent in
 * a window of time than in the window of equal length just before it.
 *
 * <p>The window is the date range of the criteria. An open end is the day of the newest article
 * that matches; an open start is {@link #USUAL_DAYS} before the end.
 *
 * @param size terms wanted, 1 to {@link #MOST}
 * @param labels the language labels are written in
 */
public record RisingQuestion(Criteria criteria, int size, Language labels) {
    /** The most terms of one answer. */
    public static final int MOST = 50;

    /** Days of a window whose start is open. */
    public static final int USUAL_DAYS = 30;

    public RisingQuestion {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("terms outside 1.." + MOST + ": " + size);
        }
    }
}
