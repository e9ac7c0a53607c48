package mabat.knowledge.match;

import java.util.List;
import mabat.article.EntityKind;
import mabat.knowledge.NameKind;
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

    /**
     * The country of a ministry: "French Foreign Ministry", "Foreign Ministry of France", {@code
     * משרד החוץ הצרפתי}, {@code משרד החוץ של צרפת}; absent when none belongs to it.
     */
    static @Nullable String countryOf(
            List<Candidate> candidates, int index, Sense.Ministry ministry) {
        Candidate words = candidates.get(index);
        Candidate before = index > 0 ? candidates.get(index - 1) : null;
        Candidate behind = index + 1 < candidates.size() ? candidates.get(index + 1) : null;
        if (!ministry.hebrew() && before != null && isCountry(words, before)) {
            return distance(words, before) == 0 ? id(before) : null;
        }
        if (behind == null || !isCountry(words, behind)) {
            return null;
        }
        boolean adjective = behind.chosen != null && behind.chosen.kind() == NameKind.DEMONYM;
        boolean fits =
                adjective
                        ? ministry.hebrew() && distance(words, behind) == 0
                        : distance(words, behind) == 1 && behind.particles == 0;
        return fits ? id(behind) : null;
    }

    private static @Nullable String id(Candidate country) {
        return country.chosen == null ? null : country.chosen.entity().id();
    }

    /** How many words stand between two names. */
    static int distance(Candidate one, Candidate other) {
        return one.firstWord < other.firstWord
                ? other.firstWord - one.lastWord - 1
                : one.firstWord - other.lastWord - 1;
    }
}
