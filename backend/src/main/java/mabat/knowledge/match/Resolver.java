package mabat.knowledge.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.knowledge.NameKind;
import mabat.knowledge.table.Alias;
import mabat.knowledge.table.OfficeRow;
import org.jspecify.annotations.Nullable;

/**
 * Decides for every candidate of a document what it means and whether to believe it. What is clear
 * is decided first and is the evidence for the rest: a city for its country, a full name for the
 * surname alone, an office for a name that stands behind its title.
 */
final class Resolver {
    private static final int SHORTEST_AFTER_PREPOSITION = 4;
    private static final int LONGEST_LIST_GAP = 7;
    private static final Set<String> CALENDAR =
            Set.of("may", "march", "april", "june", "august", "friday", "sunday", "summer");
    private static final Pattern LIST_GAP =
            Pattern.compile("\\s*(,|,? and|&|/|-|–)?\\s*ו?(של |עם |בין |[בכלמ])?");

    private final Holders holders;
    private final Homes homes;
    private final List<? extends CharSequence> parts;
    private final @Nullable LocalDate day;
    private final Set<EntityRef> evidence = new HashSet<>();

    /** Countries that people and organisations in the document belong to. */
    private final Set<String> homesSeen = new HashSet<>();

    /**
     * @param day when the document appeared, if known
     */
    Resolver(
            Holders holders,
            Homes homes,
            List<? extends CharSequence> parts,
            @Nullable LocalDate day) {
        this.holders = holders;
        this.homes = homes;
        this.parts = parts;
        this.day = day;
    }

    void resolve(List<Candidate> candidates) {
        candidates.forEach(this::decideClear);
        for (int i = 0; i < candidates.size(); i++) {
            decideSurname(candidates, i);
        }
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < candidates.size(); i++) {
                if (!candidates.get(i).sure) {
                    decideBySupport(candidates, i);
                }
            }
        }
    }

    private void decideClear(Candidate candidate) {
        List<Sense.Named> clear =
                candidate.senses.stream()
                        .filter(sense -> !sense.ambiguous() && sense.kind() != NameKind.SURNAME)
                        .toList();
        Set<EntityRef> entities = new HashSet<>();
        clear.forEach(sense -> entities.add(sense.entity()));
        if (entities.size() == 1) {
            believe(candidate, strongest(clear));
        } else if (entities.size() > 1) {
            Sense.Named best = amongSeveral(clear);
            if (best != null) {
                believe(candidate, best);
            }
        }
    }

    /** A person's full name before an organisation, that before a country, that before a place. */
    private Sense.@Nullable Named amongSeveral(List<Sense.Named> clear) {
        List<Sense.Named> people =
                clear.stream().filter(sense -> sense.kind() == NameKind.FULL_NAME).toList();
        if (!people.isEmpty()) {
            return onlyOne(people);
        }
        List<Sense.Named> names = clear.stream().filter(sense -> !sense.kind().isPlace()).toList();
        return names.isEmpty() ? onlyOne(clear) : onlyOne(names);
    }

    /** The one that is left when those out of office at the time are taken away. */
    private Sense.@Nullable Named onlyOne(List<Sense.Named> senses) {
        Set<EntityRef> entities = new HashSet<>();
        senses.forEach(sense -> entities.add(sense.entity()));
        if (entities.size() == 1) {
            return strongest(senses);
        }
        if (day == null) {
            return null;
        }
        List<Sense.Named> active =
                senses.stream()
                        .filter(sense ->
                                sense.entity().kind() == EntityKind.PERSON
                                        && holders.active(sense.source(), day))
                        .toList();
        Set<EntityRef> left = new HashSet<>();
        active.forEach(sense -> left.add(sense.entity()));
        return left.size() == 1 ? active.get(0) : null;
    }

    private static Sense.Named strongest(List<Sense.Named> senses) {
        return senses.stream()
                .max(Comparator.comparingDouble(sense -> sense.kind().weight()))
                .orElseThrow();
    }

    private void believe(Candidate candidate, Sense.Named sense) {
        candidate.choose(sense, true);
        evidence.add(sense.entity());
        if (sense.entity().kind() == EntityKind.PERSON) {
            for (OfficeRow office : holders.of(sense.source())) {
                homesSeen.add(office.of());
            }
        }
        String home = homes.of(sense.entity());
        if (home != null) {
            homesSeen.add(home);
        }
    }

    private void decideSurname(List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        if (candidate.sure) {
            return;
        }
        List<Sense.Named> people =
                candidate.senses.stream()
                        .filter(sense -> sense.entity().kind() == EntityKind.PERSON)
                        .filter(sense -> day == null || holders.knownBy(sense.source(), day))
                        .toList();
        if (people.isEmpty()) {
            return;
        }
        Sense.Named named = onlyEvident(people);
        if (named == null) {
            named = titled(candidates, index, people);
        }
        if (named == null && !candidate.otherFirstName) {
            List<Sense.Named> clear = people.stream().filter(sense -> !sense.ambiguous()).toList();
            boolean onlyPeople = clear.size() == candidate.senses.size();
            if (!clear.isEmpty() && (onlyPeople || clear.size() == rivals(people))) {
                named = onlyOne(clear);
            }
        }
        if (named != null && !(candidate.otherFirstName && named.kind() == NameKind.SURNAME)) {
            believe(candidate, named);
        }
    }

    /** How many may be meant: a namesake counts only around the time of an office. */
    private long rivals(List<Sense.Named> people) {
        return people.stream()
                .filter(sense ->
                        !sense.ambiguous() || day == null || holders.active(sense.source(), day))
                .count();
    }

    /** The one person among them whose full name is in the document. */
    private Sense.@Nullable Named onlyEvident(List<Sense.Named> people) {
        List<Sense.Named> seen =
                people.stream().filter(sense -> evidence.contains(sense.entity())).toList();
        Set<EntityRef> entities = new HashSet<>();
        seen.forEach(sense -> entities.add(sense.entity()));
        return entities.size() == 1 ? seen.get(0) : null;
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
            if (holders.held(sense.source(), title, place, day)) {
                holding.add(sense);
            }
        }
        return holding.isEmpty() ? null : onlyOne(holding);
    }

    /** A name follows its title at once; between a title and its country one word may stand. */
    private static boolean adjoin(Candidate before, Candidate behind) {
        int steps = behind.chosen == null && !behind.isTitle() ? 1 : 2;
        return before.part == behind.part && behind.firstWord - before.lastWord <= steps;
    }

    private void decideBySupport(List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        Sense.Named best = null;
        boolean supported = false;
        for (Sense.Named sense : candidate.senses) {
            if (isSupported(sense, candidates, index)) {
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
            believe(candidate, best);
        } else if (best != null) {
            candidate.choose(best, false);
        }
    }

    private boolean isSupported(Sense.Named sense, List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        return switch (sense.entity().kind()) {
            case TOPIC -> false;
            case PERSON -> isSupportedPerson(sense, candidates, index);
            case ORGANISATION ->
                    evidence.contains(sense.entity())
                            || isInstitutionOfTheCountry(sense, candidate);
            case COUNTRY ->
                    evidence.contains(sense.entity())
                            || homesSeen.contains(sense.entity().id())
                            || candidate.announcedCity && sense.kind().isPlace()
                            || byPreposition(candidate, sense)
                            || inList(sense, candidates, index, -1)
                            || inList(sense, candidates, index, 1);
        };
    }

    /**
     * An ordinary word that is also a surname: beside a compatriot ("X and Y"), as a speaker ("X:
     * …") or written like a name in running text, while the person's country is in the document.
     */
    private boolean isSupportedPerson(Sense.Named sense, List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        if (candidate.otherFirstName
                || day == null
                || !holders.active(sense.source(), day)
                || CALENDAR.contains(text(candidate).toLowerCase(Locale.ROOT))) {
            return false;
        }
        return isBesideCompatriot(sense, candidates, index, -1)
                || isBesideCompatriot(sense, candidates, index, 1)
                || (candidate.afterSmallWord || isSpeaker(candidate)) && isFromHere(sense);
    }

    private boolean isFromHere(Sense.Named person) {
        return holders.of(person.source()).stream()
                .anyMatch(office ->
                        homesSeen.contains(office.of())
                                || evidence.contains(EntityRef.country(office.of())));
    }

    private boolean isSpeaker(Candidate candidate) {
        CharSequence part = parts.get(candidate.part);
        return candidate.end + 1 < part.length()
                && part.charAt(candidate.end) == ':'
                && candidate.particles == 0;
    }

    private boolean isBesideCompatriot(
            Sense.Named sense, List<Candidate> candidates, int index, int step) {
        int other = index + step;
        if (other < 0 || other >= candidates.size()) {
            return false;
        }
        Sense.Named person = candidates.get(other).chosen;
        return person != null
                && candidates.get(other).sure
                && person.entity().kind() == EntityKind.PERSON
                && onlyListSignsBetween(candidates.get(index), candidates.get(other))
                && holders.compatriots(sense.source(), person.source());
    }

    /** The Senate, the Supreme Court: the one of the country that the document is about. */
    private boolean isInstitutionOfTheCountry(Sense.Named sense, Candidate candidate) {
        String home = homes.of(sense.entity());
        boolean english = text(candidate).charAt(0) < 'א';
        return home != null
                && sense.mark() == Alias.Mark.AMBIGUOUS
                && homes.isInstitution(sense.entity())
                && (candidate.afterSmallWord || !english)
                && (homesSeen.contains(home) || evidence.contains(EntityRef.country(home)));
    }

    private String text(Candidate candidate) {
        return parts.get(candidate.part).subSequence(candidate.start, candidate.end).toString();
    }

    /** Countries and capitals behind any preposition, cities only behind "in". */
    private static boolean byPreposition(Candidate candidate, Sense.Named sense) {
        boolean announced =
                switch (sense.kind()) {
                    case NAME, CAPITAL -> (candidate.particles & Particles.PREPOSITION) != 0;
                    case CITY -> (candidate.particles & Particles.IN) != 0;
                    default -> false;
                };
        return announced
                && sense.mark() == Alias.Mark.AMBIGUOUS
                && candidate.end - candidate.start >= SHORTEST_AFTER_PREPOSITION;
    }

    /** Whether only a comma or an "and" stands between this and a country that is certain. */
    private boolean inList(Sense.Named sense, List<Candidate> candidates, int index, int step) {
        int other = index + step;
        if (other < 0 || other >= candidates.size()) {
            return false;
        }
        Candidate here = candidates.get(index);
        Candidate there = candidates.get(other);
        if (!there.sure
                || there.chosen == null
                || sense.kind() != NameKind.NAME && !there.chosen.kind().isPlace()
                || there.chosen.entity().kind() != EntityKind.COUNTRY
                || there.chosen.kind() == NameKind.DEMONYM) {
            return false;
        }
        return onlyListSignsBetween(here, there);
    }

    private boolean onlyListSignsBetween(Candidate one, Candidate other) {
        if (one.part != other.part) {
            return false;
        }
        int from = Math.min(one.end, other.end);
        int to = Math.max(one.start, other.start);
        return to - from <= LONGEST_LIST_GAP
                && to > from + 1
                && LIST_GAP.matcher(parts.get(one.part).subSequence(from, to)).matches();
    }
}
