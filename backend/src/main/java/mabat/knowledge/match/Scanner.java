package mabat.knowledge.match;

import java.util.List;
import java.util.Set;

/** Gathers the candidates of a document part by part. Not thread-safe: one per document. */
final class Scanner {
    private static final Set<String> CITY_WORDS = Set.of("העיר", "עיר", "בעיר", "לעיר", "מהעיר");

    private final Names names;
    private final WordCutter cutter = new WordCutter();
    private final Words words = new Words();
    private final Spelling spelling = new Spelling(words);
    private final Blocks blocks = new Blocks();
    private final LongestName name;
    private final GluedWords glued;

    Scanner(Names names) {
        this.names = names;
        this.name = new LongestName(names, words, spelling, blocks);
        this.glued = new GluedWords(names, words);
    }

    /** Adds the candidates of one part, in order and not overlapping. */
    void scan(CharSequence text, int part, List<Candidate> into) {
        cutter.cut(text, words);
        spelling.look();
        blocks.clear();
        int first = into.size();
        int at = 0;
        while (at < words.size) {
            if (words.kind[at] == Words.PUNCTUATION) {
                at++;
            } else if (name.find(at)) {
                into.add(candidate(part, at));
                at = name.end + 1;
            } else if (!glued.cut(at)) {
                at++;
            }
        }
        blocks.apply(into, first);
    }

    private Candidate candidate(int part, int at) {
        int start = words.startAfter(at, name.cut);
        String before = at > 0 ? words.text(at - 1) : "";
        boolean person =
                at > 0
                        && words.kind[at - 1] != Words.PUNCTUATION
                        && name.cut == 0
                        && names.isFirstName(before)
                        && (words.kind[at - 1] == Words.HEBREW || words.capital[at - 1]);
        return new Candidate(
                part,
                start,
                words.end[name.end],
                at,
                name.end,
                name.senses,
                name.title,
                name.ministry,
                name.cut > 0 ? name.chain : 0,
                CITY_WORDS.contains(before),
                person,
                isAfterSmallWord(at));
    }

    private boolean isAfterSmallWord(int at) {
        return at > 0
                && words.kind[at] == Words.LATIN
                && words.capital[at]
                && words.kind[at - 1] == Words.LATIN
                && (!words.capital[at - 1] || words.text(at - 1).equals("the"));
    }
}
