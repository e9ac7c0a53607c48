package mabat.overlay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mabat.knowledge.Correction;
import mabat.overlay.Change.Action;

/** The whole log up to a moment, and what of it is in effect. Immutable. */
public final class History {
    private final List<Change> changes;
    private final Map<Long, Change> takenBackBy = new HashMap<>();

    /**
     * @param changes numbered from 1 without gaps
     */
    public History(List<Change> changes) {
        this.changes = List.copyOf(changes);
        Set<Long> without = new HashSet<>();
        // from the end: whether a change takes something back depends on later ones only
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            if (change.number() != i + 1) {
                throw new IllegalArgumentException(
                        "Change " + change.number() + " stands where " + (i + 1) + " belongs");
            }
            if (change.action() instanceof Action.Undo(long number)
                    && !without.contains(change.number())) {
                without.add(number);
                takenBackBy.put(number, change);
            }
        }
    }

    static History empty() {
        return new History(List.of());
    }

    /** This history and what came after. */
    History with(List<Change> later) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(later);
        return new History(all);
    }

    /** Oldest first. */
    public List<Change> changes() {
        return changes;
    }

    /** Number of the newest change; 0 when there is none. */
    public long last() {
        return changes.size();
    }

    public Optional<Change> find(long number) {
        return number < 1 || number > changes.size()
                ? Optional.empty()
                : Optional.of(changes.get((int) number - 1));
    }

    /** The change that took this one back, if that still stands. */
    public Optional<Change> takenBackBy(long number) {
        return Optional.ofNullable(takenBackBy.get(number));
    }

    /** The correction that a change is about: its own, or that of the change it took back. */
    public Optional<Correction> about(long number) {
        Optional<Change> change = find(number);
        while (change.isPresent()) {
            switch (change.get().action()) {
                case Action.Correct(Correction correction) -> {
                    return Optional.of(correction);
                }
                case Action.Undo(long earlier) -> change = find(earlier);
            }
        }
        return Optional.empty();
    }

    /** The corrections that stand, oldest first. */
    public List<Correction> corrections() {
        List<Correction> standing = new ArrayList<>();
        for (Change change : changes) {
            if (change.action() instanceof Action.Correct(Correction correction)
                    && !takenBackBy.containsKey(change.number())) {
                standing.add(correction);
            }
        }
        return standing;
    }
}
