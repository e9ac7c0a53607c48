package mabat.article;

import java.util.Locale;

/** What an entity is. Ids are unique within a kind. */
public enum EntityKind {
    COUNTRY,
    PERSON,
    ORGANISATION,
    TOPIC;

    /** The value in the index and in URLs: country, person, organisation, topic. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
