package mabat.overlay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mabat.article.EntityRef;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;

/** Who may be taken for whom, of the people that were found in articles. */
final class PersonRules {
    private static final int MOST_SURFACES = 50;

    private final EntryRules entries;
    private final List<Correction> standing;

    PersonRules(EntryRules entries, List<Correction> standing) {
        this.entries = entries;
        this.standing = standing;
    }

    Optional<Refusal> merge(Correction.Merge merge) {
        return discovered(merge.discovered())
                .or(() -> another(merge.discovered(), merge.into()))
                .or(() -> {
                    Map<String, String> merged = merged();
                    String now = merged.get(merge.discovered());
                    if (now != null) {
                        return refused(
                                "merged-already",
                                merge.discovered() + " is taken for " + now + " already.",
                                merge.discovered(),
                                now);
                    }
                    String end = merge.into();
                    while (merged.containsKey(end) && !end.equals(merge.discovered())) {
                        end = merged.get(end);
                    }
                    return end.equals(merge.discovered())
                            ? refused(
                                    "circle",
                                    merge.into()
                                            + " is taken for "
                                            + merge.discovered()
                                            + " already; undo that first.",
                                    merge.into(),
                                    merge.discovered())
                            : Optional.empty();
                });
    }

    private Map<String, String> merged() {
        Map<String, String> merged = new HashMap<>();
        for (Correction correction : standing) {
            if (correction instanceof Correction.Merge merge) {
                merged.put(merge.discovered(), merge.into());
            }
        }
        return merged;
    }

    Optional<Refusal> split(Correction.Split split) {
        boolean blank =
                split.surfaces().isEmpty()
                        || split.surfaces().size() > MOST_SURFACES
                        || split.surfaces().stream()
                                .anyMatch(s -> s.isBlank() || s.length() > NameRules.LONGEST);
        return discovered(split.discovered())
                .or(() ->
                        blank
                                ? refused(
                                        "surfaces",
                                        "Say which ways of writing mean the other person.")
                                : Optional.empty())
                .or(() -> another(split.discovered(), split.into()))
                .or(() ->
                        split.discovered().equals(merged().get(split.into()))
                                ? refused(
                                        "circle",
                                        split.into()
                                                + " is taken for "
                                                + split.discovered()
                                                + "; undo that first.",
                                        split.into(),
                                        split.discovered())
                                : Optional.empty());
    }

    private static Optional<Refusal> discovered(String id) {
        return EntryRef.of(EntityRef.person(id)).discovered()
                ? Optional.empty()
                : refused("not-discovered", id + " is not a person found in articles.", id);
    }

    private Optional<Refusal> another(String id, String other) {
        if (id.equals(other)) {
            return refused("same-person", "These are one person already.");
        }
        EntryRef person = EntryRef.of(EntityRef.person(other));
        if (!person.discovered()) {
            return entries.known(person);
        }
        String name = other.substring(EntityRef.UNVERIFIED.length());
        return name.isBlank()
                        || name.length() > EntryRules.LONGEST_ID
                        || name.chars().anyMatch(c -> c <= ' ')
                ? refused("id-form", "'" + other + "' is no id of a person.", other)
                : Optional.empty();
    }

    private static Optional<Refusal> refused(String code, String detail, String... values) {
        return Optional.of(Refusal.of(code, detail, values));
    }
}
