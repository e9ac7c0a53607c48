package mabat.enrich;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text as far as it may be part of a person's name.
 *
 * @param whole the text
 * @param start first character in the text
 * @param end behind the last one
 * @param adjoins whether only a blank, or the dot of an initial, stands between the word before and
 *     this one
 */
record NameWord(String whole, int start, int end, boolean adjoins) {
    private static final int NOWHERE = -1;
    private static final double MOST_CAPITALS = 0.75;
    private static final WordSet TITLES_EN =
            new WordSet(
                    List.of(
                            ("president minister secretary spokesman spokeswoman spokesperson general gen col"
                                            + " judge justice dr mr mrs ms prof professor senator sen rep mayor"
                                            + " governor gov ambassador analyst coach director chairman chairwoman"
                                            + " ceo captain capt sheriff detective sgt lt maj sir prince princess"
                                            + " bishop archbishop rabbi imam sheikh lawyer attorney author actor"
                                            + " actress singer economist journalist activist commander striker"
                                            + " midfielder goalkeeper quarterback pitcher researcher congressman"
                                            + " lawmaker manager")
                                    .split(" ")));
    private static final WordSet TITLES_HE =
            new WordSet(
                    List.of(
                            "ד\"ר",
                            "פרופ'",
                            "השר",
                            "השרה",
                            "ח\"כ",
                            "השופט",
                            "השופטת",
                            "עו\"ד",
                            "אלוף",
                            "תא\"ל",
                            "אל\"מ",
                            "סא\"ל",
                            "רס\"ן",
                            "רס\"ל",
                            "סמ\"ר",
                            "סרן",
                            "סגן",
                            "הרב",
                            "מנכ\"ל",
                            "יו\"ר",
                            "דובר",
                            "מר",
                            "גב'",
                            "הזמר",
                            "הזמרת",
                            "השחקן",
                            "השחקנית",
                            "המאמן",
                            "הבמאי",
                            "העיתונאי",
                            "העיתונאית",
                            "הסופר",
                            "הסופרת",
                            "החוקר",
                            "ניצב",
                            "תנ\"צ",
                            "השגריר",
                            "הפרשן",
                            "האלוף"));
    private static final WordSet PARTICLES =
            new WordSet(
                    List.of(
                            "al", "bin", "ibn", "ben", "van", "von", "de", "da", "di", "der", "den",
                            "la", "el", "du"));

    /** Words that make a run of capitals the name of something else. */
    private static final WordSet ELSEWHERE =
            new WordSet(
                    List.of(
                            ("university college school institute hospital airport street avenue road square park"
                                            + " stadium bridge island islands river lake mountain mount valley bay"
                                            + " beach city county state states province district inc corp co ltd llc"
                                            + " plc group company bank fund foundation trust association union"
                                            + " league cup open trophy prize award awards club united council"
                                            + " committee court center centre church cathedral mosque temple museum"
                                            + " theatre theater hotel mall press times post news journal"
                                            + " magazine tv radio network world day week year january february"
                                            + " march april june july august september october november december"
                                            + " monday tuesday wednesday thursday friday saturday sunday north south"
                                            + " east west new the a an in on at by for and but of to from with after"
                                            + " before he she it they we his her this that these those army navy"
                                            + " force forces police party government ministry department office"
                                            + " agency act bill law treaty summit conference war games championship"
                                            + " grand prix series bowl red white black green blue international"
                                            + " national federal american british french german russian israeli"
                                            + " chinese japanese web windows internet online update report reuters"
                                            + " ap afp president minister secretary general senate house gym tech classic wins win loses says"
                                            + " solutions boosts markets come retires resigns systems catholic"
                                            + " catholics empire democrat democrats democratic science monitor"
                                            + " serif coliseum arena live living show contest shrine delight garden"
                                            + " gardens cross chiefs omnimedia industries enterprises airlines"
                                            + " motors place upon under again called waits leads oks takes beats"
                                            + " tops faces two you")
                                    .split(" ")));

    /** The words of a text in order; punctuation between two shows in {@link #adjoins}. */
    static List<NameWord> of(String text) {
        List<NameWord> words = new ArrayList<>(text.length() / 6 + 4);
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            if (!CharKind.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            while (at < text.length() && isInside(text, at)) {
                at++;
            }
            boolean adjoins = isGap(text, end, from, words);
            int to = isPossessive(text, from, at) ? at - 2 : at;
            words.add(new NameWord(text, from, to, adjoins));
            // What follows a possessive belongs to the owner, not to the name.
            end = to < at ? NOWHERE : at;
        }
        return words;
    }

    /** Whether most English words are capitals, as in some headlines: then they say nothing. */
    static boolean areMostlyCapitals(List<NameWord> words) {
        int english = 0;
        int capitals = 0;
        for (NameWord word : words) {
            english += word.hebrew() ? 0 : 1;
            capitals += !word.hebrew() && word.capital() ? 1 : 0;
        }
        return english > 2 && capitals > english * MOST_CAPITALS;
    }

    private static boolean isPossessive(String text, int from, int to) {
        char quote = to - from > 3 ? text.charAt(to - 2) : ' ';
        return text.charAt(to - 1) == 's' && (quote == '\'' || quote == '’');
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        if (CharKind.isLetterOrPoint(c)) {
            return true;
        }
        boolean quote = c == '\'' || c == '"' || c == '’' || c == '״' || c == '׳' || c == '-';
        boolean more = at + 1 < text.length() && CharKind.isLetter(text.charAt(at + 1));
        return quote && more || c == '\'' && at > 0 && text.charAt(at - 1) == 'פ';
    }

    private static boolean isGap(String text, int from, int to, List<NameWord> before) {
        if (from == NOWHERE) {
            return false;
        }
        boolean dot = to - from == 2 && text.charAt(from) == '.';
        if (to - from != 1 && !dot || text.charAt(to - 1) != ' ') {
            return false;
        }
        if (!dot) {
            return true;
        }
        NameWord last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && (last.isInitial() || TITLES_EN.hasLower(text, last.start, last.end));
    }

    /** As it stands in the text. */
    String text() {
        return whole.substring(start, end);
    }

    int length() {
        return end - start;
    }

    char firstLetter() {
        return whole.charAt(start);
    }

    boolean hebrew() {
        char c = firstLetter();
        return c >= 'א' && c <= 'ת';
    }

    boolean capital() {
        return Character.isUpperCase(firstLetter());
    }

    /** A capital letter and small ones behind it. */
    boolean looksLikeName() {
        return capital()
                && length() > 1
                && Character.isLowerCase(whole.charAt(end - 1))
                && !isOfSomethingElse();
    }

    boolean isInitial() {
        return length() == 1 && capital();
    }

    boolean isNameParticle() {
        return PARTICLES.has(whole, start, end);
    }

    boolean isOfSomethingElse() {
        return ELSEWHERE.hasLower(whole, start, end);
    }

    boolean follows(NameWord before) {
        return adjoins && before.hebrew() == hebrew();
    }

    boolean isTitleOf(NameWord next) {
        return next.follows(this)
                && (hebrew()
                        ? TITLES_HE.has(whole, start, end)
                        : TITLES_EN.hasLower(whole, start, end));
    }
}
