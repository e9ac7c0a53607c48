package mabat.knowledge.match;

import java.util.List;
import mabat.article.EntityKind;
import org.jspecify.annotations.Nullable;

/** What stands beside what in a document. */
final class Beside {
    private Beside() {}

    /** Whether a certain country, by name or nationality, stands beside at most one word away. */
    static boolean isCountry(Candidate one, Candidate beside) {
        return beside.sure
                && beside.chosen != null
                && beside.chosen.entity().kind() == EntityKind.COUNTRY
                && !beside.chosen.kind().isPlace()
                && beside.part == one.part
                && distance(one, beside) <= 1;
    }

    /** The country beside a candidate, before it or behind it; absent when there is none. */
    static @Nullable String countryOf(List<Candidate> candidates, int index) {
        for (int at : new int[] {index - 1, index + 1}) {
            if (at >= 0 && at < candidates.size()) {
                Candidate beside = candidates.get(at);
                if (isCountry(candidates.get(index), beside) && beside.chosen != null) {
                    return beside.chosen.entity().id();
                }
            }
        }
        return null;
    }

    /** How many words stand between two names. */
    static int distance(Candidate one, Candidate other) {
        return one.firstWord < other.firstWord
                ? other.firstWord - one.lastWord - 1
                : one.firstWord - other.lastWord - 1;
    }
}
