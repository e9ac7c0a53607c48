package mabat.knowledge.match;

import java.util.Collection;
import mabat.knowledge.OfficeKind;

/** Kinds of offices as bits. */
final class OfficeKinds {
    private OfficeKinds() {}

    static int bit(String code) {
        return OfficeKind.of(code)
                .map(kind -> 1 << kind.ordinal())
                .orElseThrow(() -> new IllegalArgumentException("no such kind of office: " + code));
    }

    static int bits(Collection<String> kinds) {
        return kinds.stream().mapToInt(OfficeKinds::bit).reduce(0, (a, b) -> a | b);
    }
}
