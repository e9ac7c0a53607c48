package mabat.search;

/** What one result of a list stands for. Counts of facets are counts of articles in any case. */
public enum Grouping {
    /** Every article by itself. */
    ARTICLES,
    /** Articles of one story together; the first of them in the order asked for leads. */
    STORIES
}
