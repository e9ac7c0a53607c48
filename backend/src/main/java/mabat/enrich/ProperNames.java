package mabat.enrich;

import java.util.List;
import mabat.article.EntityKind;
import mabat.knowledge.NameKind;
import mabat.knowledge.Sighting;

/**
 * Names of people and places, which also look like ordinary words: {@code הגולן} could be "their
 * exile", and a surname "prize". Asked in text order.
 */
final class ProperNames {
    private final List<String> parts;
    private final List<Sighting> sightings;

    /** The first sighting that does not end before the words asked for last. */
    private int next;

    /**
     * @param sightings in text order
     */
    ProperNames(List<String> parts, List<Sighting> sightings) {
        this.parts = parts;
        this.sightings = sightings;
    }

    /**
     * Whether a single word is, or is part of, the name of a person or a place, rather than the
     * word it was read as. A term that is the name itself stays one.
     *
     * @param hit not before the one asked for last
     */
    boolean hide(TextWords.Hit hit, String term) {
        while (next < sightings.size() && isBefore(sightings.get(next), hit)) {
            next++;
        }
        if (next == sightings.size() || hit.first() != hit.last()) {
            return false;
        }
        Sighting name = sightings.get(next);
        return name.part() == hit.part()
                && name.start() < hit.end()
                && hit.end() <= name.end()
                && isProper(name)
                && !isTheName(name, term);
    }

    private static boolean isBefore(Sighting sighting, TextWords.Hit hit) {
        return sighting.part() < hit.part()
                || sighting.part() == hit.part() && sighting.end() <= hit.start();
    }

    private static boolean isProper(Sighting name) {
        return name.entity().kind() == EntityKind.PERSON
                ? name.kind() != NameKind.TITLE
                : name.kind().isPlace() && name.kind() != NameKind.METONYM;
    }

    private boolean isTheName(Sighting name, String term) {
        String written = parts.get(name.part());
        int length = term.length();
        int more = name.end() - name.start() - length;
        return name.kind().isPlace()
                && (more == 0 || more == 1 && written.charAt(name.start()) == 'ה')
                && written.regionMatches(true, name.end() - length, term, 0, length);
    }
}
