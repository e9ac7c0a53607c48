package mabat.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the lexicon knows of a document's words.
 *
 * @param longestFirst by part and first word, of those the longest first
 * @param wordsBefore for every part, how many words the paragraphs before it have; the title is not
 *     counted
 */
record TextWords(List<Hit> longestFirst, int[] wordsBefore) {
    private static final Comparator<Hit> ORDER =
            Comparator.comparingInt(Hit::part)
                    .thenComparingInt(Hit::first)
                    .thenComparing(Comparator.comparingInt(Hit::last).reversed());

    /**
     * A phrase of the lexicon.
     *
     * @param part 0 is the title
     * @param first number of its first word in the part
     */
    record Hit(TextMeaning meaning, int part, int first, int last) {}

    /**
     * @param parts title and paragraphs
     */
    static TextWords of(List<String> parts, Lexicon<TextMeaning> lexicon) {
        List<Hit> hits = new ArrayList<>();
        int[] before = new int[parts.size()];
        int words = 0;
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            before[i] = words;
            int here =
                    lexicon.read(
                            parts.get(i),
                            (meaning, first, last) ->
                                    hits.add(new Hit(meaning, part, first, last)));
            words += i == 0 ? 0 : here;
        }
        hits.sort(ORDER);
        return new TextWords(hits, before);
    }
}
