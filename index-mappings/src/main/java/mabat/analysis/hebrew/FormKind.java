package mabat.analysis.hebrew;

/**
 * What a written form is within its word: decides which particles may stand before it, and how
 * likely it is. The order is part of the lexicon file.
 */
public enum FormKind {
    /** A noun that can take the article. */
    NOUN,
    /** A noun bound to the next word: {@code ממשלת}. */
    CONSTRUCT,
    /** A noun with a possessive ending: {@code ממשלתו}. */
    POSSESSED,
    /** A person, place or organisation. */
    NAME,
    ADJECTIVE,
    /** An adjective bound to the next word: {@code רחבת}. */
    BOUND_ADJECTIVE,
    /** Past or future. */
    VERB,
    /** Past or future with an object ending, rare today: {@code שמרתיו}. */
    VERB_WITH_OBJECT,
    PARTICIPLE,
    BOUND_PARTICIPLE,
    IMPERATIVE,
    /** What follows {@code ל}: {@code כתוב} in {@code לכתוב}. */
    INFINITIVE,
    /** What follows {@code ב} or {@code כ}, with an ending: {@code בואו} in {@code בבואו}. */
    BOUND_INFINITIVE,
    /** Adverbs, prepositions, pronouns, numerals. */
    OTHER,
    /** Letters that stand for words: {@code ארה"ב}. */
    ACRONYM;

    private static final FormKind[] ALL = values();

    /** The kind at this place of the order. */
    static FormKind at(int ordinal) {
        return ALL[ordinal];
    }

    static int count() {
        return ALL.length;
    }

    /** Kinds of one group inflect one word; a lemma's prior is that of its word in one group. */
    FormKind group() {
        return switch (this) {
            case NOUN, CONSTRUCT, POSSESSED -> NOUN;
            case ADJECTIVE, BOUND_ADJECTIVE -> ADJECTIVE;
            case VERB,
                    VERB_WITH_OBJECT,
                    PARTICIPLE,
                    BOUND_PARTICIPLE,
                    IMPERATIVE,
                    INFINITIVE,
                    BOUND_INFINITIVE ->
                    VERB;
            case NAME, OTHER, ACRONYM -> this;
        };
    }

    /** Whether a chain of this shape, see {@link Particles#shape}, may stand before the form. */
    boolean allows(int shape) {
        int preposition = shape & Particles.PREPOSITIONS;
        boolean article = (shape & Particles.ARTICLE) != 0;
        return switch (this) {
            case NOUN, ADJECTIVE, PARTICIPLE, NAME, ACRONYM, OTHER -> true;
            case CONSTRUCT, POSSESSED, BOUND_ADJECTIVE, BOUND_PARTICIPLE -> !article;
            case VERB, VERB_WITH_OBJECT -> !article && preposition == 0;
            case IMPERATIVE -> (shape & ~Particles.AND) == 0;
            case INFINITIVE -> !article && preposition == Particles.TO;
            case BOUND_INFINITIVE -> !article && preposition == Particles.IN_OR_AS;
        };
    }
}
