package mabat.knowledge.match;

import java.util.Collection;
import java.util.List;

/** Kinds of offices as bits. */
final class OfficeKinds {
    private static final List<String> KINDS =
            List.of(
                    "head_of_state",
                    "head_of_government",
                    "foreign_minister",
                    "defence_minister",
                    "finance_minister",
                    "interior_minister",
                    "minister",
                    "organisation_head",
                    "party_leader",
                    "other");

    private OfficeKinds() {}

    static int bit(String kind) {
        int at = KINDS.indexOf(kind);
        if (at < 0) {
            throw new IllegalArgumentException("no such kind of office: " + kind);
        }
        return 1 << at;
    }

    static int bits(Collection<String> kinds) {
        return kinds.stream().mapToInt(OfficeKinds::bit).reduce(0, (a, b) -> a | b);
    }
}
