package mabat.search;

/** What the facets for countries, people and organisations count and filter by. */
public enum CountBasis {
    /** What an article is about. */
    SUBJECTS,
    /** Everything an article names. */
    MENTIONS
}
