package mabat.knowledge.match;

import mabat.article.EntityKind;
import mabat.knowledge.NameKind;
import mabat.knowledge.table.Alias;

/**
 * Whether the way words are written lets them be a name: particles and the article in front,
 * capitals, looser spelling. One per document.
 */
final class Spelling {
    private static final int SHORTEST_HOST = 2;
    private static final int SHORTEST_SURE_HOST = 4;
    private static final int SHORTEST_LOOSE_SURNAME = 7;
    private static final int SHOUTED_WORDS = 3;
    private static final int SHORT_ACRONYM = 3;

    private final Words words;
    private boolean caseless;
    private boolean shouting;

    Spelling(Words words) {
        this.words = words;
    }

    /**
     * Words that may be a name.
     *
     * @param first number of the first word
     * @param cut letters of particles in front of it
     * @param chain flags of {@link Particles} for them
     * @param loose whether the first word was only found under looser spelling
     */
    record Place(int first, int last, int cut, int chain, boolean loose) {}

    /** Text without capitals is a query or careless; text without small letters shouts. */
    void look() {
        boolean small = false;
        int large = 0;
        for (int i = 0; i < words.size; i++) {
            if (words.kind[i] == Words.LATIN) {
                large += words.capital[i] || words.upper[i] ? 1 : 0;
                small |= !words.upper[i];
            }
        }
        caseless = large == 0;
        shouting = large > SHOUTED_WORDS && !small;
    }

    boolean fits(Sense.Named named, Place place) {
        int at = place.first;
        boolean one = at == place.last;
        if (!articleFits(named, place)
                || one && place.cut > 0 && hostLength(place) <= SHORTEST_HOST && !isAcronym(at)
                || one && place.loose && isLooselyUnlikely(named, place)) {
            return false;
        }
        if (words.kind[at] != Words.LATIN) {
            return true;
        }
        if (named.mark() == Alias.Mark.UPPER) {
            return isUpper(place)
                    && (!shouting || !one || words.length(at) > SHORT_ACRONYM)
                    && !(one && words.endsTicker(at));
        }
        return caseless || !named.capitalised() || words.capital[at];
    }

    private static boolean articleFits(Sense.Named named, Place place) {
        boolean article = place.cut > 0 && (place.chain & Particles.ARTICLE) != 0;
        return switch (named.article()) {
            case NEVER -> !article;
            case MAY -> true;
            case MUST -> article;
        };
    }

    private boolean isUpper(Place place) {
        for (int i = place.first; i <= place.last; i++) {
            if (words.kind[i] == Words.LATIN && !words.upper[i]) {
                return false;
            }
        }
        return true;
    }

    /** Looser spelling turns ordinary words into nationalities, towns and short surnames. */
    private boolean isLooselyUnlikely(Sense.Named named, Place place) {
        return switch (named.kind()) {
            case DEMONYM, CITY -> true;
            case SURNAME -> hostLength(place) < SHORTEST_LOOSE_SURNAME;
            default -> false;
        };
    }

    /** The name as it stands: a short one behind a particle is as likely an ordinary word. */
    Sense.Named doubted(Sense.Named named, Place place) {
        boolean large =
                named.kind() == NameKind.NAME && named.entity().kind() == EntityKind.COUNTRY
                        || named.kind() == NameKind.REGION
                        || named.kind() == NameKind.CAPITAL;
        boolean doubtful =
                place.cut > 0
                        && place.first == place.last
                        && hostLength(place) < SHORTEST_SURE_HOST
                        && !large
                        && !isAcronym(place.first);
        return doubtful && named.mark() == Alias.Mark.CLEAR ? named.ambiguously() : named;
    }

    private int hostLength(Place place) {
        return words.length(place.first) - place.cut;
    }

    private boolean isAcronym(int at) {
        for (int i = words.from[at]; i < words.to[at]; i++) {
            if (words.letters[i] == '"') {
                return true;
            }
        }
        return false;
    }
}
