package mabat.knowledge.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.knowledge.Ministries;
import mabat.knowledge.NameKind;
import mabat.knowledge.Sighting;
import mabat.knowledge.table.KnowledgeTables;
import org.jspecify.annotations.Nullable;

/** Reads the names of a document. Thread-safe. */
public final class NameReader {
    private final Names names;
    private final Holders holders;
    private final Homes homes;

    public NameReader(KnowledgeTables tables) {
        this.names = new Names(tables);
        this.holders = new Holders(tables.offices());
        this.homes = new Homes(tables.organisations());
    }

    /**
     * What is named in a document.
     *
     * @param parts title and paragraphs; names do not reach from one into the next
     * @param day when it appeared, if known; chooses among people of one name
     * @return in text order; holders of offices that are only described are of kind {@link
     *     NameKind#TITLE}
     */
    public List<Sighting> read(List<? extends CharSequence> parts, @Nullable LocalDate day) {
        Scanner scanner = new Scanner(names);
        List<Candidate> candidates = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            scanner.scan(parts.get(part), part, candidates);
        }
        scanner.finish(candidates);
        new Resolver(new Evidence(holders, homes, day), parts).resolve(candidates);
        TitleWording wording = new TitleWording(parts);
        List<Sighting> sightings = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.ministry != null) {
                String country = Beside.countryOf(candidates, i, candidate.ministry);
                if (country != null) {
                    sightings.add(ministry(candidate, candidate.ministry, country));
                }
            } else if (candidate.chosen != null) {
                sightings.add(sighting(candidate, candidate.chosen));
            } else if (candidate.isTitle() && day != null) {
                String holder = described(candidates, i, wording, day);
                if (holder != null) {
                    sightings.add(implied(candidate, holder));
                }
            }
        }
        return sightings;
    }

    /** Who is meant by a title beside a country, when no name follows. */
    private @Nullable String described(
            List<Candidate> candidates, int index, TitleWording wording, LocalDate day) {
        Candidate title = candidates.get(index);
        Candidate behind = after(candidates, index);
        Candidate country = null;
        Candidate next = null;
        if (behind != null && Beside.isCountry(title, behind)) {
            country = behind;
            next = after(candidates, index + 1);
        } else if (index > 0 && Beside.isCountry(title, candidates.get(index - 1))) {
            country = candidates.get(index - 1);
            next = behind;
        }
        if (title.title == null
                || country == null
                || country.chosen == null
                || !wording.meansTheHolder(title, country)) {
            return null;
        }
        Candidate last = country.firstWord > title.firstWord ? country : title;
        boolean nameFollows = next != null && isPerson(next) && Beside.distance(last, next) <= 1;
        return nameFollows ? null : holders.only(title.title, country.chosen.entity().id(), day);
    }

    private static @Nullable Candidate after(List<Candidate> candidates, int index) {
        return index + 1 < candidates.size() ? candidates.get(index + 1) : null;
    }

    private static boolean isPerson(Candidate candidate) {
        for (Sense.Named sense : candidate.senses) {
            if (sense.entity().kind() == EntityKind.PERSON) {
                return true;
            }
        }
        return false;
    }

    private static Sighting sighting(Candidate candidate, Sense.Named sense) {
        return new Sighting(
                sense.entity(),
                sense.kind(),
                sense.source(),
                candidate.part,
                candidate.start,
                candidate.end,
                candidate.firstWord,
                candidate.sure);
    }

    private static Sighting implied(Candidate title, String holder) {
        return new Sighting(
                EntityRef.person(holder),
                NameKind.TITLE,
                holder,
                title.part,
                title.start,
                title.end,
                title.firstWord,
                true);
    }

    private static Sighting ministry(Candidate candidate, Sense.Ministry ministry, String country) {
        EntityRef entity = Ministries.of(ministry.kind(), country);
        return new Sighting(
                entity,
                NameKind.NAME,
                entity.id(),
                candidate.part,
                candidate.start,
                candidate.end,
                candidate.firstWord,
                true);
    }
}
