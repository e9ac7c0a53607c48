package mabat.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What articles can be narrowed by, in the order the panel shows them. */
public enum FacetField {
    COUNTRY,
    LEADER,
    PERSON,
    ORGANISATION,
    TOPIC,
    OUTLET,
    LANGUAGE;

    /** The name in URLs and JSON: country, leader, … */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FacetField> of(String parameter) {
        return Arrays.stream(values())
                .filter(field -> field.parameter().equals(parameter))
                .findFirst();
    }
}
