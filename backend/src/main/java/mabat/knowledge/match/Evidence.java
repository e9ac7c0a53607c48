package mabat.knowledge.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import org.jspecify.annotations.Nullable;

/** What is known of a document so far: the entities that are certain, and when it appeared. */
final class Evidence {
    /** A country that is named so many times less than another is not what the text is about. */
    private static final int IN_PASSING = 4;

    final Holders holders;
    final Homes homes;

    /** When the document appeared, if known. */
    final @Nullable LocalDate day;

    private final Set<EntityRef> entities = new HashSet<>();

    /** How often countries, and people and organisations that belong to them, are named. */
    private final Map<String, Integer> places = new HashMap<>();

    Evidence(Holders holders, Homes homes, @Nullable LocalDate day) {
        this.holders = holders;
        this.homes = homes;
        this.day = day;
    }

    void believe(Candidate candidate, Sense.Named sense) {
        candidate.choose(sense, true);
        entities.add(sense.entity());
        count(sense);
    }

    /** Whether somebody held one of the highest offices on the day the document appeared. */
    boolean rules(Sense.Named person) {
        return day != null && holders.rules(person.source(), day);
    }

    boolean has(EntityRef entity) {
        return entities.contains(entity);
    }

    /** Whether a country is named, or somebody or something that belongs to it. */
    boolean hasCountry(String id) {
        return places.containsKey(id);
    }

    private void count(Sense.Named sense) {
        if (sense.entity().kind() == EntityKind.COUNTRY) {
            places.merge(sense.entity().id(), 1, Integer::sum);
        } else if (sense.entity().kind() == EntityKind.PERSON) {
            holders.places(sense.source()).forEach(place -> places.merge(place, 1, Integer::sum));
        } else {
            String home = homes.of(sense.entity());
            if (home != null) {
                places.merge(home, 1, Integer::sum);
            }
        }
    }

    /** Whether a country is not just named in passing in a document about another one. */
    boolean isProminent(String country) {
        int most = 0;
        for (int count : places.values()) {
            most = Math.max(most, count);
        }
        return places.getOrDefault(country, 0) * IN_PASSING >= most;
    }

    /** The one that is left when those out of office at the time are taken away. */
    Sense.@Nullable Named onlyOne(List<Sense.Named> senses) {
        if (areOneEntity(senses)) {
            return strongest(senses);
        }
        if (day == null) {
            return null;
        }
        List<Sense.Named> active = new ArrayList<>(senses.size());
        for (Sense.Named sense : senses) {
            if (sense.entity().kind() == EntityKind.PERSON && holders.active(sense.source(), day)) {
                active.add(sense);
            }
        }
        return areOneEntity(active) ? active.get(0) : null;
    }

    static boolean areOneEntity(List<Sense.Named> senses) {
        for (int i = 1; i < senses.size(); i++) {
            if (!senses.get(i).entity().equals(senses.get(0).entity())) {
                return false;
            }
        }
        return !senses.isEmpty();
    }

    static Sense.Named strongest(List<Sense.Named> senses) {
        Sense.Named best = senses.get(0);
        for (Sense.Named sense : senses) {
            if (sense.kind().weight() > best.kind().weight()) {
                best = sense;
            }
        }
        return best;
    }
}
