package mabat.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of office somebody held. Everything but {@link #OTHER} is leading. */
public enum OfficeKind {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    DEFENCE_MINISTER,
    FINANCE_MINISTER,
    INTERIOR_MINISTER,
    MINISTER,
    ORGANISATION_HEAD,
    PARTY_LEADER,
    /** The title tells whether it is a leading one. */
    OTHER;

    /** As in offices.tsv and JSON: head_of_state, … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<OfficeKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
