package mabat.analysis.hebrew;

import java.util.ArrayList;
import java.util.List;

/** What a Hebrew word can be, for people who want to see why the analysis chose as it did. */
public final class WordReadings {

    private static final double THOUSANDTH = 1000;

    private WordReadings() {}

    /**
     * One way to read a word.
     *
     * @param particles the letters taken off in front, empty for none
     * @param lemma the dictionary form, as it stands in the index
     * @param kind what the form is within its word
     * @param rule lemma, acronym, or spelling when the word is known with another vowel letter only
     * @param score log probability in nats, comparable within one word only
     */
    public record Reading(
            String particles, String lemma, FormKind kind, TermRule rule, double score) {}

    /**
     * The readings that grammar and word list allow, best first, one per lemma; empty for words
     * that are not Hebrew, and for unknown ones.
     *
     * @param written one word, in any spelling of points, geresh and gershayim
     */
    public static List<Reading> of(String written) {
        String word = plain(written);
        int quote = word.indexOf('"');
        if (word.isEmpty() || (quote < 0 && !isHebrew(word))) {
            return List.of();
        }
        if (quote < 0) {
            List<Reading> known = readings(word, TermRule.LEMMA);
            return known.isEmpty() ? readings(word, TermRule.SPELLING) : known;
        }
        List<Reading> acronym = readings(word, TermRule.ACRONYM);
        if (acronym.isEmpty() && Particles.isChain(word.toCharArray(), 0, quote)) {
            // A particle and an opening quote: ב"הארץ
            return of(word.substring(quote + 1));
        }
        return acronym;
    }

    private static List<Reading> readings(String word, TermRule rule) {
        String settled = LexiconEntry.of(word, word, FormKind.OTHER).form();
        char[] letters = settled.toCharArray();
        Lexicon lexicon = Lexicon.shared();
        Candidates candidates = new Candidates(lexicon);
        if (rule == TermRule.SPELLING) {
            candidates.findNear(letters, letters.length, true);
        } else {
            candidates.find(letters, letters.length, true);
        }
        candidates.rank();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (rule == TermRule.ACRONYM && candidates.wholeKnown() && candidates.cut(i) > 0) {
                continue;
            }
            readings.add(
                    new Reading(
                            settled.substring(0, candidates.cut(i)),
                            lexicon.lemma(candidates.lemma(i)),
                            candidates.kind(i),
                            rule,
                            candidates.score(i) / THOUSANDTH));
        }
        return List.copyOf(readings);
    }

    /** Points out, quotes unified, geresh out; other characters stay. */
    private static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            int c = PlainCharacters.of(written.charAt(i));
            boolean twice = c == '\'' && !plain.isEmpty() && plain.charAt(plain.length() - 1) == c;
            if (twice) {
                plain.setCharAt(plain.length() - 1, '"');
            } else if (c != PlainCharacters.DROP) {
                plain.append((char) c);
            }
        }
        return plain.toString().replace("'", "");
    }

    private static boolean isHebrew(String word) {
        return word.chars().allMatch(Letters::isHebrew);
    }
}
