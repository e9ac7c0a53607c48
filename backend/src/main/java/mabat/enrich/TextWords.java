package mabat.enrich;

import java.util.ArrayList;
import java.util.List;

/**
 * What the lexicon knows of a document's words.
 *
 * @param longestFirst by part and first word, of those the longest first
 * @param wordsBefore for every part, how many words the paragraphs before it have; the title is not
 *     counted
 * @param count how many words there are, those of the title among them
 */
record TextWords(List<Hit> longestFirst, int[] wordsBefore, int count) {
    /**
     * A phrase of the lexicon.
     *
     * @param part 0 is the title
     * @param first number of its first word in the part
     * @param start the character at which it begins
     * @param end the character behind it
     */
    record Hit(TextMeaning meaning, int part, int first, int last, int start, int end) {}

    /**
     * @param parts title and paragraphs
     */
    static TextWords of(List<String> parts, Lexicon<TextMeaning> lexicon) {
        List<Hit> hits = new ArrayList<>();
        int[] before = new int[parts.size()];
        int words = 0;
        int count = 0;
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            before[i] = words;
            int here =
                    lexicon.read(
                            parts.get(i),
                            (meaning, first, last, start, end) ->
                                    hits.add(new Hit(meaning, part, first, last, start, end)));
            words += i == 0 ? 0 : here;
            count += here;
        }
        sortAlmostSorted(hits);
        return new TextWords(hits, before, count);
    }

    /** Only phrases that begin at the same word are out of order, so each moves a step or two. */
    private static void sortAlmostSorted(List<Hit> hits) {
        for (int i = 1; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            int at = i;
            while (at > 0 && isBefore(hit, hits.get(at - 1))) {
                hits.set(at, hits.get(at - 1));
                at--;
            }
            hits.set(at, hit);
        }
    }

    private static boolean isBefore(Hit one, Hit other) {
        return one.part() == other.part()
                && one.first() == other.first()
                && one.last() > other.last();
    }
}
