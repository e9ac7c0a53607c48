package mabat.search.elastic;

/**
 * Every number of the scoring. A word scores by the best of title, lead and body; its written form
 * adds to its inflected forms; words near each other, entities and fresh articles add a little.
 */
final class Ranking {
    static final double TITLE = 3.0;
    static final double LEAD = 1.5;
    static final double BODY = 1.0;

    /** What the weaker parts of an article add to the best one. */
    static final double OTHER_PARTS = 0.2;

    /** The written form, relative to all forms: 0.5 and more hurt queries in base form. */
    static final double EXACT_FORM = 0.25;

    /** All words of the query close together. */
    static final double CLOSE_TOGETHER = 0.5;

    /** How many other words may stand between them. */
    static final int CLOSE = 8;

    /** An article about the entity that the query names, in whatever language. */
    static final double SUBJECT = 10.0;

    /** An article that merely mentions it. */
    static final double MENTION = 2.5;

    /** For every ten times as much salience of the entity in the article. */
    static final double SALIENCE = 6.0;

    /**
     * The entity's name in the title, in the other language too: twice a word's weight there, for a
     * headline that names somebody is about them.
     */
    static final double NAME_IN_TITLE = 6.0;

    /** How many of an entity's names are looked for in titles. */
    static final int NAMES = 8;

    /** A word of the other language, relative to the word itself. */
    static final double TRANSLATED = 0.9;

    /** What words add to an entity and the other way round. */
    static final double WORDS_AND_ENTITY = 0.4;

    /** The most that being new can add; half of it is left after {@link #HALF_FRESH}. */
    static final double FRESH = 1.2;

    static final String HALF_FRESH = "180d";

    private Ranking() {}
}
