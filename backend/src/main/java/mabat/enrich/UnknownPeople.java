package mabat.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mabat.article.EntityRef;
import mabat.knowledge.NameKind;
import mabat.knowledge.Sighting;

/**
 * Finds people whom no table knows: a known first name or a title, and then what looks like a name.
 * In English that is a run of capitalised words, in Hebrew words that the dictionary does not know.
 * What they are called decides their id, {@code unverified:} and the consonants of first and last
 * name, so that both scripts meet; names of few consonants keep their letters instead.
 */
final class UnknownPeople {
    private static final int FEWEST_CONSONANTS = 6;
    private static final int MOST_WORDS = 4;

    private static final Set<String> HEBREW_SURNAME_BEGINNINGS =
            Set.of("בן", "בר", "אבו", "אל", "דה", "ואן", "פון", "בת", "הר", "לה");

    private static final String PARTICLES = "ולשבמ";
    private static final int[] UNKNOWN = {};
    private static final int[][] ONE_UNKNOWN = {UNKNOWN};
    private static final int[][] ONE_KNOWN = {{1}};

    private final FirstNames firstNames;
    private final WordReadings readings;
    private final RecentWords recent = new RecentWords(this::known);

    UnknownPeople(FirstNames firstNames, WordReadings readings) {
        this.firstNames = firstNames;
        this.readings = readings;
    }

    /** Whether an entity was discovered in texts and never checked. */
    static boolean isUnknown(EntityRef entity) {
        return entity.id().startsWith(EntityRef.UNVERIFIED);
    }

    /**
     * The people of a document who are not among its sightings.
     *
     * @param parts title and paragraphs
     * @param sightings everything known; a name never overlaps one
     */
    List<Sighting> find(List<String> parts, List<Sighting> sightings) {
        List<Sighting> found = new ArrayList<>();
        TakenPlaces taken = new TakenPlaces(sightings);
        for (int part = 0; part < parts.size(); part++) {
            List<NameWord> words = NameWord.of(parts.get(part));
            boolean shouting = NameWord.areMostlyCapitals(words);
            for (int at = 0; at < words.size(); at++) {
                int last = last(words, at, shouting);
                if (last > at
                        && !taken.overlap(part, words.get(at).start(), words.get(last).end())) {
                    found.add(sighting(words, at, last, part));
                    at = last;
                }
            }
        }
        return found;
    }

    /** The last word of a name that begins at a word; the word itself when none does. */
    private int last(List<NameWord> words, int at, boolean shouting) {
        if (words.get(at).hebrew()) {
            return hebrew(words, at);
        }
        return shouting ? at : english(words, at);
    }

    private Sighting sighting(List<NameWord> words, int first, int last, int part) {
        NameWord from = words.get(first);
        String host = from.text().substring(particles(from));
        String id = id(host, words.get(last).text());
        return new Sighting(
                EntityRef.person(id),
                NameKind.FULL_NAME,
                id,
                part,
                from.end() - host.length(),
                words.get(last).end(),
                first,
                true);
    }

    /** The id of a discovered person, the same for all spellings in both scripts that meet. */
    static String id(String first, String last) {
        String skeleton = NameSkeleton.of(first) + "-" + NameSkeleton.of(last);
        if (skeleton.length() > FEWEST_CONSONANTS
                && !skeleton.startsWith("-")
                && !skeleton.endsWith("-")) {
            return EntityRef.UNVERIFIED + skeleton;
        }
        return EntityRef.UNVERIFIED + (first + "-" + last).toLowerCase(Locale.ROOT);
    }

    /** The last word of an English name that begins at a word; the word itself when none does. */
    private int english(List<NameWord> words, int at) {
        NameWord first = words.get(at);
        if (!first.looksLikeName() || !isAnnounced(words, at)) {
            return at;
        }
        int last = at;
        while (last + 1 < words.size()
                && last + 1 < at + MOST_WORDS
                && words.get(last + 1).follows(words.get(last))
                && (words.get(last + 1).looksLikeName()
                        || words.get(last + 1).isInitial()
                        || words.get(last + 1).isNameParticle())) {
            last++;
        }
        boolean goesOn =
                last + 1 < words.size()
                        && words.get(last + 1).follows(words.get(last))
                        && words.get(last + 1).capital();
        while (last > at && !words.get(last).looksLikeName()) {
            last--;
        }
        for (int i = at; i <= last; i++) {
            if (words.get(i).isOfSomethingElse()) {
                return at;
            }
        }
        return goesOn ? at : last;
    }

    private boolean isAnnounced(List<NameWord> words, int at) {
        return firstNames.isEnglish(words.get(at))
                || at > 0 && words.get(at - 1).isTitleOf(words.get(at));
    }

    private int hebrew(List<NameWord> words, int at) {
        NameWord first = words.get(at);
        int last = at + 1;
        if (last >= words.size() || !words.get(last).follows(first)) {
            return at;
        }
        boolean known = firstNames.isHebrew(first, particles(first));
        if (!known && !(at > 0 && words.get(at - 1).isTitleOf(first) && isUnknown(first))) {
            return at;
        }
        if (HEBREW_SURNAME_BEGINNINGS.contains(words.get(last).text())) {
            last++;
            if (last >= words.size() || !words.get(last).follows(words.get(last - 1))) {
                return at;
            }
        }
        return isUnknown(words.get(last)) ? last : at;
    }

    /** How many letters of a particle stand before a Hebrew first name: one or none. */
    private int particles(NameWord word) {
        boolean particle =
                word.hebrew() && word.length() > 3 && PARTICLES.indexOf(word.firstLetter()) >= 0;
        return particle && !firstNames.isHebrew(word, 0) && firstNames.isHebrew(word, 1) ? 1 : 0;
    }

    /** Whether no dictionary form stands behind a Hebrew word, with or without particles. */
    private boolean isUnknown(NameWord word) {
        return word.hebrew() && word.length() >= 3 && recent.piece(word.text())[0] == UNKNOWN;
    }

    /** One word that tells whether a dictionary knows any of those that a piece is made of. */
    private int[][] known(String piece) {
        for (WordReadings.Word word : readings.of(piece)) {
            if (word.known()) {
                return ONE_KNOWN;
            }
        }
        return ONE_UNKNOWN;
    }
}
