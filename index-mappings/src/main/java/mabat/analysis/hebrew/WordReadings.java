package mabat.analysis.hebrew;

import java.util.ArrayList;
import java.util.List;

/** What a Hebrew word can be, for people who want to see why the analysis chose as it did. */
public final class WordReadings {

    private WordReadings() {}

    /**
     * One way to read a word.
     *
     * @param particles the letters taken off in front, empty for none
     * @param lemma the dictionary form, as it stands in the index
     * @param kind what the form is within its word
     * @param score log probability in nats, comparable within one word only
     */
    public record Reading(String particles, String lemma, FormKind kind, double score) {}

    /**
     * The readings that grammar and word list allow, best first, one per lemma; empty for unknown
     * words, acronyms included.
     *
     * @param word letters of one word; points, geresh and the like are ignored
     */
    public static List<Reading> of(String word) {
        String letters = LexiconEntry.of(word, word, FormKind.OTHER).lemma();
        Lexicon lexicon = Lexicon.shared();
        Candidates candidates = new Candidates(lexicon);
        candidates.find(letters.toCharArray(), letters.length(), true);
        candidates.rank();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            readings.add(
                    new Reading(
                            letters.substring(0, candidates.cut(i)),
                            lexicon.lemma(candidates.lemma(i)),
                            candidates.kind(i),
                            candidates.score(i) / 1000.0));
        }
        return List.copyOf(readings);
    }
}
