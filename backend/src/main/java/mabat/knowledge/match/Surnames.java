package mabat.knowledge.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.knowledge.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Decides who a surname alone means: somebody whose full name is in the document, the holder of the
 * office whose title stands before it, or the only person of that name.
 */
final class Surnames {
    /** "In" a short name is a month: {@code במרץ} is in March, not in Merz. */
    private static final int LONGEST_MONTH = 4;

    private final Evidence evidence;

    /** Those whose surname the document gives to somebody of another first name. */
    private final Set<EntityRef> namesakes = new HashSet<>();

    Surnames(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Notes who else is called like somebody; before anything is decided. */
    void lookForNamesakes(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (candidate.otherFirstName) {
                for (Sense.Named sense : candidate.senses) {
                    if (sense.kind() == NameKind.SURNAME) {
                        namesakes.add(sense.entity());
                    }
                }
            }
        }
    }

    private static boolean isMonth(Candidate candidate) {
        return (candidate.particles & Particles.IN) != 0
                && candidate.end - candidate.start <= LONGEST_MONTH;
    }

    void decide(List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        if (candidate.sure || candidate.senses.isEmpty() || isMonth(candidate)) {
            return;
        }
        List<Sense.Named> people = people(candidate);
        if (people.isEmpty()) {
            return;
        }
        Sense.Named named = onlyEvident(people);
        if (named == null) {
            named = titled(candidates, index, people);
        }
        if (named == null && !candidate.otherFirstName) {
            List<Sense.Named> clear = new ArrayList<>(people);
            clear.removeIf(sense -> sense.ambiguous() || namesakes.contains(sense.entity()));
            boolean onlyPeople = clear.size() == candidate.senses.size();
            if (!clear.isEmpty() && (onlyPeople || clear.size() == rivals(people))) {
                named = evidence.onlyOne(clear);
            }
        }
        if (named != null && !(candidate.otherFirstName && named.kind() == NameKind.SURNAME)) {
            evidence.believe(candidate, named);
        }
    }

    /** Those who had an office by then, or soon after. */
    private List<Sense.Named> people(Candidate candidate) {
        List<Sense.Named> people = List.of();
        for (Sense.Named sense : candidate.senses) {
            if (sense.entity().kind() == EntityKind.PERSON
                    && (evidence.day == null
                            || evidence.holders.knownBy(sense.source(), evidence.day))) {
                people = people.isEmpty() ? new ArrayList<>() : people;
                people.add(sense);
            }
        }
        return people;
    }

    /** How many may be meant: a namesake counts only around the time of an office. */
    private long rivals(List<Sense.Named> people) {
        long rivals = 0;
        for (Sense.Named sense : people) {
            boolean counts =
                    !sense.ambiguous()
                            || evidence.day == null
                            || evidence.holders.active(sense.source(), evidence.day);
            rivals += counts ? 1 : 0;
        }
        return rivals;
    }

    /** The one person among them whose full name is in the document. */
    private Sense.@Nullable Named onlyEvident(List<Sense.Named> people) {
        List<Sense.Named> seen = new ArrayList<>(people.size());
        for (Sense.Named sense : people) {
            if (evidence.has(sense.entity())) {
                seen.add(sense);
            }
        }
        return Evidence.areOneEntity(seen) ? seen.get(0) : null;
    }

    /** The one person among them who held the office whose title stands before the name. */
    private Sense.@Nullable Named titled(
            List<Candidate> candidates, int index, List<Sense.Named> people) {
        int title = 0;
        String place = null;
        Candidate behind = candidates.get(index);
        for (int i = index - 1;
                i >= Math.max(0, index - 3) && adjoin(candidates.get(i), behind);
                i--) {
            Candidate before = candidates.get(i);
            if (before.title != null) {
                title |= before.title.offices();
            }
            for (Sense.Named sense : before.senses) {
                if (sense.entity().kind() == EntityKind.COUNTRY) {
                    place = sense.entity().id();
                }
            }
            behind = before;
        }
        if (title == 0) {
            return null;
        }
        List<Sense.Named> holding = new ArrayList<>();
        for (Sense.Named sense : people) {
            if (evidence.holders.held(sense.source(), title, place, evidence.day)) {
                holding.add(sense);
            }
        }
        return holding.isEmpty() ? null : evidence.onlyOne(holding);
    }

    /** A name follows its title at once; between a title and its country one word may stand. */
    private static boolean adjoin(Candidate before, Candidate behind) {
        int steps = behind.chosen == null && !behind.isTitle() ? 1 : 2;
        return before.part == behind.part && behind.firstWord - before.lastWord <= steps;
    }
}
