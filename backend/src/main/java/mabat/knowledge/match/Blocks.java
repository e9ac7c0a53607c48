package mabat.knowledge.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mabat.article.EntityKind;
import mabat.knowledge.table.Alias;

/** Phrases of one part in which a name means something else: "New Mexico" is not Mexico. */
final class Blocks {
    private final List<Span> spans = new ArrayList<>();

    /** What the phrases of the document eat, also where the acronym does not stand among them. */
    private final Set<String> named = new HashSet<>();

    /** Words in which a name does not count. */
    private record Span(int firstWord, int lastWord, String eats) {}

    void clear() {
        spans.clear();
    }

    void add(int firstWord, int lastWord, String eats) {
        spans.add(new Span(firstWord, lastWord, eats));
        named.add(eats);
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
                    candidate.keep(sense -> !isEaten(sense, block.eats()));
                }
            }
        }
        candidates.subList(first, candidates.size()).removeIf(Candidate::isNothing);
    }

    /**
     * Takes away acronyms of organisations whose other meaning the document spells out somewhere:
     * where the SCO Group is named, SCO alone is the company too. Countries stay: a text about
     * Latin America may well name the US.
     */
    void applyToAcronyms(List<Candidate> candidates) {
        if (named.isEmpty()) {
            return;
        }
        for (Candidate candidate : candidates) {
            if (candidate.senses.stream().anyMatch(this::meansSomethingElse)) {
                candidate.keep(sense -> !meansSomethingElse(sense));
            }
        }
        candidates.removeIf(Candidate::isNothing);
    }

    private boolean meansSomethingElse(Sense.Named acronym) {
        return acronym.mark() == Alias.Mark.UPPER
                && acronym.entity().kind() == EntityKind.ORGANISATION
                && (named.contains(acronym.source()) || named.contains(acronym.entity().id()));
    }

    private static boolean isEaten(Sense.Named sense, String eats) {
        return sense.source().equals(eats) || sense.entity().id().equals(eats);
    }
}
