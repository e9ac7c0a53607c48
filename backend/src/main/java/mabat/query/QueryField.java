package mabat.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields a query can name, each in English and Hebrew. */
public enum QueryField {
    TITLE(Kind.TEXT, "title", "headline", "כותרת"),
    AUTHOR(Kind.TEXT, "author", "by", "מחבר", "כותב"),
    OUTLET(Kind.VALUE, "outlet", "source", "מקור"),
    LANGUAGE(Kind.VALUE, "lang", "language", "שפה"),
    COUNTRY(Kind.VALUE, "country", "מדינה"),
    LEADER(Kind.VALUE, "leader", "מנהיג"),
    PERSON(Kind.VALUE, "person", "אישיות"),
    ORGANISATION(Kind.VALUE, "org", "organisation", "organization", "ארגון"),
    TOPIC(Kind.VALUE, "topic", "נושא"),
    DATE(Kind.DATE, "date", "published", "תאריך");

    /** What stands behind the colon. */
    public enum Kind {
        /** Words to find in the field. */
        TEXT,
        /** An id or a name. */
        VALUE,
        /** A date expression. */
        DATE
    }

    private final Kind kind;
    private final List<String> names;

    QueryField(Kind kind, String... names) {
        this.kind = kind;
        this.names = List.of(names);
    }

    public Kind kind() {
        return kind;
    }

    /** The name canonical queries use. */
    public String canonical() {
        return names.get(0);
    }

    /** The name shown to people who read Hebrew. */
    public String hebrew() {
        return names.stream()
                .filter(name -> name.codePointAt(0) >= 0x05D0)
                .findFirst()
                .orElse(canonical());
    }

    /** Every name it goes by, the canonical one first. */
    public List<String> names() {
        return names;
    }

    /** The field of this name; case does not matter. */
    public static Optional<QueryField> named(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.names.contains(key)).findFirst();
    }
}
