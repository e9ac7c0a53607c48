package mabat.elastic;

import mabat.article.EntityKind;

/** Where the ids of a kind of entity stand in an article. */
public final class EntityFields {
    private EntityFields() {}

    /** Everything an article names. */
    public static String mentions(EntityKind kind) {
        return switch (kind) {
            case COUNTRY -> ArticleFields.COUNTRIES;
            case PERSON -> ArticleFields.PEOPLE;
            case ORGANISATION -> ArticleFields.ORGANISATIONS;
            case TOPIC -> ArticleFields.TOPICS;
        };
    }

    /** What an article is about; an article is always about its topics. */
    public static String subjects(EntityKind kind) {
        return switch (kind) {
            case COUNTRY -> ArticleFields.SUBJECT_COUNTRIES;
            case PERSON -> ArticleFields.SUBJECT_PEOPLE;
            case ORGANISATION -> ArticleFields.SUBJECT_ORGANISATIONS;
            case TOPIC -> ArticleFields.TOPICS;
        };
    }
}
