package mabat.knowledge.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mabat.knowledge.table.Alias;

/** Phrases of one part in which a name means something else: "New Mexico" is not Mexico. */
final class Blocks {
    private final List<Span> spans = new ArrayList<>();

    /** What phrases of the document have eaten. */
    private final Set<String> eaten = new HashSet<>();

    /** Words in which a name does not count. */
    private record Span(int firstWord, int lastWord, String eats) {}

    void clear() {
        spans.clear();
    }

    void add(int firstWord, int lastWord, String eats) {
        spans.add(new Span(firstWord, lastWord, eats));
    }

    /**
     * Takes away what the phrases eat.
     *
     * @param first where the candidates of the part begin
     */
    void apply(List<Candidate> candidates, int first) {
        for (Span block : spans) {
            for (int i = candidates.size() - 1; i >= first; i--) {
                Candidate candidate = candidates.get(i);
                if (candidate.lastWord < block.firstWord()) {
                    break;
                }
                if (candidate.firstWord >= block.firstWord()
                        && candidate.lastWord <= block.lastWord()) {
                    eaten.add(block.eats());
                    candidate.keep(sense -> !isEaten(sense, block.eats()));
                }
            }
        }
        candidates.subList(first, candidates.size()).removeIf(Candidate::isNothing);
    }

    /**
     * Takes away acronyms whose other meaning the document spells out somewhere: where the SCO
     * Group is named, SCO alone is the company too.
     */
    void applyToAcronyms(List<Candidate> candidates) {
        if (eaten.isEmpty()) {
            return;
        }
        for (Candidate candidate : candidates) {
            for (String other : eaten) {
                candidate.keep(sense -> sense.mark() != Alias.Mark.UPPER || !isEaten(sense, other));
            }
        }
        candidates.removeIf(Candidate::isNothing);
    }

    private static boolean isEaten(Sense.Named sense, String eats) {
        return sense.source().equals(eats) || sense.entity().id().equals(eats);
    }
}
