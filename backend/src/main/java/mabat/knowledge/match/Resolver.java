package mabat.knowledge.match;

import java.util.ArrayList;
import java.util.List;
import mabat.knowledge.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Decides for every candidate of a document what it means and whether to believe it. What is clear
 * is decided first and is the evidence for the rest: a city for its country, a full name for the
 * surname alone, an office for a name that stands behind its title.
 */
final class Resolver {
    private static final int ROUNDS = 2;

    private final Evidence evidence;
    private final Surnames surnames;
    private final Support support;
    private final List<? extends CharSequence> parts;

    Resolver(Evidence evidence, List<? extends CharSequence> parts) {
        this.parts = parts;
        this.evidence = evidence;
        this.surnames = new Surnames(evidence);
        this.support = new Support(evidence, parts);
    }

    void resolve(List<Candidate> candidates) {
        surnames.lookForNamesakes(candidates);
        candidates.forEach(this::decideClear);
        for (int i = 0; i < candidates.size(); i++) {
            surnames.decide(candidates, i);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < candidates.size(); i++) {
                if (!candidates.get(i).sure) {
                    decideBySupport(candidates, i);
                }
            }
        }
    }

    private void decideClear(Candidate candidate) {
        if (candidate.senses.size() == 1) {
            Sense.Named only = candidate.senses.get(0);
            if (isClear(candidate, only)) {
                evidence.believe(candidate, only);
            }
            return;
        }
        List<Sense.Named> clear = new ArrayList<>(candidate.senses.size());
        for (Sense.Named sense : candidate.senses) {
            if (isClear(candidate, sense)) {
                clear.add(sense);
            }
        }
        if (clear.isEmpty()) {
            return;
        }
        Sense.Named best =
                Evidence.areOneEntity(clear) ? Evidence.strongest(clear) : amongSeveral(clear);
        if (best != null) {
            evidence.believe(candidate, best);
        }
    }

    /** A city behind a first name is a surname: Irving Berlin. */
    private boolean isClear(Candidate candidate, Sense.Named sense) {
        boolean surname =
                sense.kind() == NameKind.SURNAME
                        || candidate.otherFirstName
                                && sense.kind().isPlace()
                                && parts.get(candidate.part).charAt(candidate.start) < 'א';
        return !sense.ambiguous() && !surname;
    }

    /** A person's full name before an organisation, that before a country, that before a place. */
    private Sense.@Nullable Named amongSeveral(List<Sense.Named> clear) {
        List<Sense.Named> people =
                clear.stream().filter(sense -> sense.kind() == NameKind.FULL_NAME).toList();
        if (!people.isEmpty()) {
            return evidence.onlyOne(people);
        }
        List<Sense.Named> names = clear.stream().filter(sense -> !sense.kind().isPlace()).toList();
        return evidence.onlyOne(names.isEmpty() ? clear : names);
    }

    private void decideBySupport(List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        Sense.Named best = null;
        boolean supported = false;
        for (Sense.Named sense : candidate.senses) {
            if (support.has(sense, candidates, index)) {
                if (supported && best != null && !best.entity().equals(sense.entity())) {
                    return;
                }
                best = sense;
                supported = true;
            } else if (best == null) {
                best = sense;
            }
        }
        if (best != null && supported) {
            evidence.believe(candidate, best);
        } else if (best != null) {
            candidate.choose(best, false);
        }
    }
}
