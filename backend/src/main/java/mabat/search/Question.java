package mabat.search;

import mabat.article.Language;
import org.jspecify.annotations.Nullable;

/**
 * One request for a page of matches.
 *
 * @param size matches wanted, 0 to {@link #MOST}
 * @param after the cursor of the page before, absent for the first page
 * @param labels the language facet labels are written and sorted in
 * @param explain whether each match should say why it matched
 */
public record Question(
        Criteria criteria, int size, @Nullable String after, Language labels, boolean explain) {
    /** The largest page. */
    public static final int MOST = 200;

    public Question {
        if (size < 0 || size > MOST) {
            throw new IllegalArgumentException("page size outside 0.." + MOST + ": " + size);
        }
    }

    public static Question first(Criteria criteria, Language labels) {
        return new Question(criteria, 20, null, labels, false);
    }

    public Question after(@Nullable String cursor) {
        return new Question(criteria, size, cursor, labels, explain);
    }
}
