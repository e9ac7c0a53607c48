package mabat.knowledge.match;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.knowledge.NameKind;
import mabat.knowledge.table.Alias;
import mabat.knowledge.table.OfficeRow;

/** Whether something around an ambiguous name supports one of its meanings. */
final class Support {
    private static final int SHORTEST_IN = 3;
    private static final int SHORTEST_TO = 4;
    private static final int MANY_NAMESAKES = 3;
    private static final Set<String> CALENDAR =
            Set.of(
                    "may", "march", "april", "june", "august", "friday", "sunday", "summer", "מרץ",
                    "מאי", "יוני");

    private final Evidence evidence;
    private final Surroundings surroundings;

    /** Institutions whose name stands for that of another country in the document. */
    private final Set<EntityRef> ofOthers = new HashSet<>();

    Support(Evidence evidence, List<? extends CharSequence> parts) {
        this.evidence = evidence;
        this.surroundings = new Surroundings(parts);
    }

    boolean has(Sense.Named sense, List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        return switch (sense.entity().kind()) {
            case TOPIC -> false;
            case PERSON -> isSupportedPerson(sense, candidates, index);
            case ORGANISATION ->
                    !isOfAnotherCountry(sense, candidates, index)
                            && (evidence.has(sense.entity())
                                    || isInstitutionOfTheCountry(sense, candidate)
                                    || isAmongItsLike(sense, candidates, index));
            case COUNTRY ->
                    evidence.hasCountry(sense.entity().id())
                            || candidate.announcedCity && sense.kind().isPlace()
                            || candidate.subject && sense.kind() == NameKind.NAME
                            || byPreposition(candidate, sense)
                            || inList(sense, candidates, index, -1)
                            || inList(sense, candidates, index, 1);
        };
    }

    /**
     * An ordinary word that is also a surname: beside a compatriot ("X and Y"), as a speaker ("X:
     * …") or written like a name in running text, while the person's country is in the document. A
     * surname of many says nothing, the full name of a namesake enough when the country is there.
     */
    private boolean isSupportedPerson(Sense.Named sense, List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        if (candidate.otherFirstName
                || evidence.day == null
                || !evidence.holders.active(sense.source(), evidence.day)
                || CALENDAR.contains(surroundings.text(candidate).toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (sense.kind() == NameKind.FULL_NAME) {
            return isFromHere(sense);
        }
        if (namesakes(candidate) >= MANY_NAMESAKES) {
            return false;
        }
        return isBesideCompatriot(sense, candidates, index, -1)
                || isBesideCompatriot(sense, candidates, index, 1)
                || (candidate.afterSmallWord || surroundings.isSpeaker(candidate))
                        && isFromHere(sense)
                || surroundings.opens(candidate)
                        && surroundings.soonSpeaks(candidate)
                        && evidence.rules(sense);
    }

    /** How many people of the tables a surname may mean. */
    private static int namesakes(Candidate candidate) {
        Set<EntityRef> people = new HashSet<>();
        for (Sense.Named sense : candidate.senses) {
            if (sense.kind() == NameKind.SURNAME) {
                people.add(sense.entity());
            }
        }
        return people.size();
    }

    /** Brazil's Supreme Court is not that of the United States, however often those are named. */
    private boolean isOfAnotherCountry(Sense.Named sense, List<Candidate> candidates, int index) {
        String home = evidence.homes.of(sense.entity());
        boolean english = surroundings.isEnglish(candidates.get(index));
        int owner = english ? index - 1 : index + 1;
        if (home == null || owner < 0 || owner >= candidates.size()) {
            return false;
        }
        Candidate beside = candidates.get(owner);
        boolean others =
                Beside.isCountry(candidates.get(index), beside)
                        && Beside.distance(candidates.get(index), beside) == 0
                        && beside.chosen != null
                        && (english || beside.chosen.kind() == NameKind.DEMONYM)
                        && !beside.chosen.entity().id().equals(home);
        if (others) {
            ofOthers.add(sense.entity());
        }
        return others;
    }

    private boolean isFromHere(Sense.Named person) {
        for (OfficeRow office : evidence.holders.of(person.source())) {
            if (evidence.hasCountry(office.of())) {
                return true;
            }
        }
        return false;
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
                && surroundings.onlyListSignsBetween(candidates.get(index), candidates.get(other))
                && evidence.holders.compatriots(sense.source(), person.source());
    }

    /** The Senate, the Supreme Court: the one of the country that the document is about. */
    private boolean isInstitutionOfTheCountry(Sense.Named sense, Candidate candidate) {
        String home = evidence.homes.of(sense.entity());
        boolean english = surroundings.isEnglish(candidate);
        return home != null
                && !ofOthers.contains(sense.entity())
                && sense.mark() == Alias.Mark.AMBIGUOUS
                && evidence.homes.isInstitution(sense.entity())
                && (candidate.afterSmallWord || !english || surroundings.opensSentence(candidate))
                && evidence.hasCountry(home)
                && evidence.isProminent(home);
    }

    /**
     * An organisation called by an ordinary word: in one breath with a party of its country ({@code
     * הליכוד וכולנו}) or, a company, with another company; a party also in quotes or brackets where
     * its country is spoken of.
     */
    private boolean isAmongItsLike(Sense.Named sense, List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        String home = evidence.homes.of(sense.entity());
        return isBesideItsLike(sense, candidates, index, -1)
                || isBesideItsLike(sense, candidates, index, 1)
                || home != null
                        && evidence.homes.isParty(sense.entity())
                        && surroundings.isQuoted(candidate)
                        && evidence.hasCountry(home);
    }

    private boolean isBesideItsLike(
            Sense.Named sense, List<Candidate> candidates, int index, int step) {
        int beside = index + step;
        if (beside < 0 || beside >= candidates.size()) {
            return false;
        }
        Candidate other = candidates.get(beside);
        return other.sure
                && other.chosen != null
                && other.chosen.entity().kind() == EntityKind.ORGANISATION
                && evidence.homes.areAlike(sense.entity(), other.chosen.entity())
                && surroundings.onlyListSignsBetween(candidates.get(index), other);
    }

    /** Countries and capitals behind any preposition, cities and regions only behind "in". */
    private static boolean byPreposition(Candidate candidate, Sense.Named sense) {
        boolean in = (candidate.particles & Particles.IN) != 0;
        boolean announced =
                switch (sense.kind()) {
                    case NAME, CAPITAL -> (candidate.particles & Particles.PREPOSITION) != 0;
                    case CITY, REGION -> in;
                    default -> false;
                };
        return announced
                && sense.mark() == Alias.Mark.AMBIGUOUS
                && candidate.end - candidate.start >= (in ? SHORTEST_IN : SHORTEST_TO);
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
        return surroundings.onlyListSignsBetween(here, there)
                && !(sense.kind().isPlace() && surroundings.onlyPrepositionBetween(here, there));
    }
}
