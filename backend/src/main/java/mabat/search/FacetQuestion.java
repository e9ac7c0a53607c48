package mabat.search;

import mabat.article.Language;

/**
 * A request for the values of one facet: more of them, or those with a word in their label.
 *
 * @param containing part of a label in either language or script; blank for every value
 * @param size values wanted, 1 to {@link #MOST}
 * @param labels the language the labels are written and sorted in
 */
public record FacetQuestion(
        Criteria criteria, FacetField field, String containing, int size, Language labels) {
    /** The most values one answer holds. */
    public static final int MOST = 1000;

    public FacetQuestion {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("facet size outside 1.." + MOST + ": " + size);
        }
    }
}
