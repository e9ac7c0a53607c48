package mabat.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Mention;
import mabat.article.TextPlace;
import mabat.knowledge.NameKind;
import mabat.knowledge.Sighting;

/**
 * Weighs how much an article is about each entity. A name counts by its kind and by where it
 * stands: three times in the title, twice among the first sixty words, once after that. A city says
 * less of its country here than where names are read: much happens in Brussels that is not about
 * Belgium. For the same reason the place in a dateline counts only by a bonus, and only for a
 * country that the report names itself. People and organisations lend part of their weight to their
 * country when it is named too, in the title all of it. What reaches two fifths of the best of its
 * kind is a subject; beside a country that stands out, another needs more than one mention. People
 * whom no table knows are never subjects, so the default facets hold what has been checked.
 */
final class Salience {
    private static final double TITLE = 3;
    private static final double START = 2;
    private static final double REST = 1;
    private static final int START_WORDS = 60;
    private static final double DATELINE = 2.5;
    private static final double SUBJECT_SHARE = 0.4;
    private static final double LENT = 0.5;
    private static final double LENT_BY_TITLE = 1;
    private static final double CITY = 0.3;

    /** What one name weighs at most, and from where on a country stands out. */
    private static final double ONE_MENTION = 3;

    private static final double OUTSTANDING = 5;

    private static final Set<NameKind> NAMES_A_COUNTRY =
            EnumSet.of(NameKind.NAME, NameKind.DEMONYM, NameKind.METONYM);

    private static final Comparator<Mention> MOST_SALIENT_FIRST =
            (one, other) -> {
                int bySalience = Double.compare(other.salience(), one.salience());
                return bySalience != 0 ? bySalience : one.entity().compareTo(other.entity());
            };

    private final List<String> parts;
    private final int[] wordsBefore;
    private final Dateline dateline;
    private final Map<EntityRef, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Double> lent = new HashMap<>();

    private static final class Tally {
        private double score;
        private boolean inDateline;
        private boolean named;
        private final List<TextPlace> places = new ArrayList<>();
        private final TreeSet<String> surfaces = new TreeSet<>();
    }

    /**
     * @param parts title and paragraphs
     * @param words those of the parts
     */
    Salience(List<String> parts, PlainWords words, Dateline dateline) {
        this.parts = parts;
        this.dateline = dateline;
        this.wordsBefore = new int[parts.size()];
        for (int i = 2; i < parts.size(); i++) {
            wordsBefore[i] = wordsBefore[i - 1] + words.counted(i - 1);
        }
    }

    /**
     * @param home the country that an entity belongs to on the day; empty when none
     */
    void add(Sighting sighting, String home) {
        Tally tally = tallies.computeIfAbsent(sighting.entity(), entity -> new Tally());
        double weight = weight(sighting.kind()) * position(sighting);
        boolean country = sighting.entity().kind() == EntityKind.COUNTRY;
        if (country && sighting.part() == 1 && dateline.covers(sighting.start())) {
            tally.inDateline = true;
        } else {
            tally.score += weight;
            tally.named |= country && NAMES_A_COUNTRY.contains(sighting.kind());
        }
        if (sighting.kind() != NameKind.TITLE) {
            tally.places.add(new TextPlace(sighting.part() - 1, sighting.start(), sighting.end()));
            tally.surfaces.add(
                    parts.get(sighting.part()).substring(sighting.start(), sighting.end()));
        }
        if (!home.isEmpty()) {
            double share = sighting.part() == 0 ? LENT_BY_TITLE : LENT;
            lent.merge(home, share * weight, Double::sum);
        }
    }

    /** Most salient first; equal ones by kind and id. */
    List<Mention> mentions() {
        lent.forEach((country, weight) -> {
            Tally tally = tallies.get(EntityRef.country(country));
            if (tally != null) {
                tally.score += weight;
            }
        });
        for (Tally tally : tallies.values()) {
            tally.score += tally.inDateline && tally.named ? DATELINE : 0;
        }
        Map<EntityKind, Double> best = new EnumMap<>(EntityKind.class);
        tallies.forEach((entity, tally) -> {
            if (!UnknownPeople.isUnknown(entity)) {
                best.merge(entity.kind(), tally.score, Math::max);
            }
        });
        List<Mention> mentions = new ArrayList<>();
        tallies.forEach((entity, tally) -> {
            double most = best.getOrDefault(entity.kind(), 0.0);
            boolean enough =
                    tally.score >= SUBJECT_SHARE * most
                            && (tally.score > ONE_MENTION
                                    || most < OUTSTANDING
                                    || entity.kind() != EntityKind.COUNTRY);
            mentions.add(
                    new Mention(
                            entity,
                            tally.places,
                            tally.score,
                            enough && !UnknownPeople.isUnknown(entity),
                            tally.surfaces));
        });
        mentions.sort(MOST_SALIENT_FIRST);
        return mentions;
    }

    private static double weight(NameKind kind) {
        return kind == NameKind.CITY ? CITY : kind.weight();
    }

    private double position(Sighting sighting) {
        if (sighting.part() == 0) {
            return TITLE;
        }
        int words = wordsBefore[sighting.part()] + sighting.word();
        return words < START_WORDS ? START : REST;
    }
}
