package mabat.overlay;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mabat.article.EnrichedArticle;
import mabat.knowledge.Correction;
import mabat.knowledge.CurrentKnowledge;
import mabat.knowledge.NameRegister;
import mabat.overlay.Change.Action;
import mabat.overlay.ChangeOutcome.Made;
import mabat.overlay.ChangeOutcome.Overtaken;
import mabat.overlay.ChangeOutcome.Refused;
import mabat.overlay.ChangeOutcome.Unknown;
import mabat.search.ArticleLibrary;
import org.jspecify.annotations.Nullable;

/**
 * Changing the knowledge base. Every change is checked against everything that stands at the moment
 * it takes its number, so two editors cannot make changes that contradict each other.
 */
public final class Overlay {
    /** Longest reason, in UTF-16 units. */
    public static final int LONGEST_WHY = 500;

    private static final int MOST_ROUNDS = 50;

    private final ChangeLog log;
    private final KnowledgeKeeper keeper;
    private final CurrentKnowledge knowledge;
    private final ArticleLibrary articles;
    private final Clock clock;

    /**
     * Who wants something changed, and why.
     *
     * @param seen number of the newest change that the editor has seen; absent = nothing is
     *     compared
     */
    public record Wish(String by, String why, @Nullable Long seen) {}

    public Overlay(
            ChangeLog log,
            KnowledgeKeeper keeper,
            CurrentKnowledge knowledge,
            ArticleLibrary articles,
            Clock clock) {
        this.log = log;
        this.keeper = keeper;
        this.knowledge = knowledge;
        this.articles = articles;
        this.clock = clock;
    }

    /** All changes so far; those of other instances are read too. */
    public History history() {
        return keeper.look();
    }

    public ChangeOutcome make(Wish wish, Correction correction) {
        return add(
                wish,
                new Action.Correct(correction),
                correction,
                history -> rules(history.corrections()).check(correction));
    }

    /** Takes a change back; a change that took something back brings it back again. */
    public ChangeOutcome undo(Wish wish, long number) {
        Optional<Correction> about = history().about(number);
        return about.isEmpty()
                ? new Unknown(number)
                : add(
                        wish,
                        new Action.Undo(number),
                        about.get(),
                        history -> undoable(history, number));
    }

    @FunctionalInterface
    private interface Check {
        Optional<Refusal> of(History history);
    }

    private ChangeOutcome add(Wish wish, Action action, Correction about, Check check) {
        Optional<Refusal> why = reason(wish.why());
        if (why.isPresent()) {
            return new Refused(why.get());
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            History history = keeper.look();
            List<Change> meanwhile = meanwhile(history, wish.seen(), about);
            if (!meanwhile.isEmpty()) {
                return new Overtaken(meanwhile);
            }
            Optional<Refusal> refusal = check.of(history);
            if (refusal.isPresent()) {
                return new Refused(refusal.get());
            }
            Change change =
                    new Change(
                            history.last() + 1,
                            wish.by(),
                            clock.instant(),
                            wish.why().strip(),
                            action);
            if (log.add(change)) {
                keeper.look();
                return new Made(change);
            }
            // somebody took the number; what they did may matter
        }
        return new Refused(Refusal.of("busy", "Many changes at once; send it again."));
    }

    private static List<Change> meanwhile(
            History history, @Nullable Long seen, Correction correction) {
        if (seen == null) {
            return List.of();
        }
        Set<String> touched = Touched.by(correction);
        return history.changes().stream()
                .skip(Math.max(0, seen))
                .filter(change ->
                        history.about(change.number())
                                .map(Touched::by)
                                .filter(others -> others.stream().anyMatch(touched::contains))
                                .isPresent())
                .toList();
    }

    private static Optional<Refusal> reason(String why) {
        String bare = why.strip();
        if (bare.isEmpty()) {
            return Optional.of(Refusal.of("why-missing", "Say why: others will want to know."));
        }
        return bare.length() > LONGEST_WHY || bare.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of(
                        Refusal.of(
                                "why-too-long",
                                "The reason is one line of at most " + LONGEST_WHY + " characters.",
                                String.valueOf(LONGEST_WHY)))
                : Optional.empty();
    }

    private Optional<Refusal> undoable(History history, long number) {
        Optional<Change> already = history.takenBackBy(number);
        if (already.isPresent()) {
            return Optional.of(
                    Refusal.of(
                            "undone-already",
                            already.get().by() + " has taken this back already.",
                            already.get().by(),
                            String.valueOf(already.get().number())));
        }
        List<Correction> before = history.corrections();
        List<Correction> after =
                history.with(
                                List.of(
                                        new Change(
                                                history.last() + 1,
                                                "",
                                                clock.instant(),
                                                "",
                                                new Action.Undo(number))))
                        .corrections();
        return clash(before, after).or(() -> orphaned(before, after));
    }

    /** What comes back must still fit what stands. */
    private Optional<Refusal> clash(List<Correction> before, List<Correction> after) {
        for (Correction back : without(after, before)) {
            Optional<Refusal> refusal = rules(before).check(back);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        for (Correction gone : without(before, after)) {
            if (gone instanceof Correction.HideName hide) {
                NameRules names = new NameRules(register(before));
                var others = names.others(hide.entry(), hide.name());
                if (!others.isEmpty()) {
                    return Optional.of(
                            Refusal.of(
                                    "name-taken",
                                    "'" + hide.name() + "' belongs to " + others.get(0) + " now.",
                                    hide.name(),
                                    others.get(0).toString()));
                }
            }
        }
        return Optional.empty();
    }

    /** Nothing that stands may lose what it builds on. */
    private Optional<Refusal> orphaned(List<Correction> before, List<Correction> after) {
        List<Correction> lost =
                without(register(after).passedOver(), register(before).passedOver());
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                "needed",
                                lost.size() + " later changes build on this; undo those first.",
                                String.valueOf(lost.size())));
    }

    private static List<Correction> without(List<Correction> all, List<Correction> others) {
        Set<Correction> known = new HashSet<>(others);
        return all.stream().filter(one -> !known.contains(one)).toList();
    }

    private NameRegister register(List<Correction> standing) {
        return knowledge.get().register(standing);
    }

    private CorrectionRules rules(List<Correction> standing) {
        return new CorrectionRules(
                register(standing),
                standing,
                id -> articles.find(id).map(EnrichedArticle::findings));
    }
}
