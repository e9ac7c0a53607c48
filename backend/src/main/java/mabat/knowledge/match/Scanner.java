package mabat.knowledge.match;

import java.util.List;
import mabat.article.EntityKind;

/** Gathers the candidates of a document part by part. Not thread-safe: one per document. */
final class Scanner {
    private static final List<String> CITY_WORDS = List.of("העיר", "עיר", "בעיר", "לעיר", "מהעיר");

    private static final int SHORTEST_VERB = 4;

    private final Names names;
    private final WordCutter cutter = new WordCutter();
    private final Words words = new Words();
    private final Spelling spelling = new Spelling(words);
    private final Blocks blocks = new Blocks();
    private final LongestName name;
    private final GluedWords glued;
    private final Namesakes namesakes;

    Scanner(Names names) {
        this.names = names;
        this.name = new LongestName(names, words, spelling, blocks);
        this.glued = new GluedWords(names, words);
        this.namesakes = new Namesakes(names, words, name);
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
                into.add(candidate(part, at, text, into));
                at = name.end + 1;
            } else if (!glued.cut(at)) {
                at++;
            }
        }
        blocks.apply(into, first);
    }

    /** Drops what only the whole document tells not to be meant; when all parts were scanned. */
    void finish(List<Candidate> candidates) {
        blocks.applyToAcronyms(candidates);
    }

    private Candidate candidate(int part, int at, CharSequence text, List<Candidate> before) {
        int start = words.startAfter(at, name.cut);
        boolean person = name.cut == 0 && namesakes.isOfSomebodyElse(at, part, text, before);
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
                at > 0 && isCityWord(at - 1),
                person,
                isAfterSmallWord(at),
                isSubject(at, text));
    }

    /**
     * Whether a Hebrew name opens a sentence and a colon or a feminine verb follows: countries are
     * feminine ({@code הודו דרשה}), so words of another gender or number are not meant. Behind a
     * name that looks feminine itself an adjective may stand, so that says nothing.
     */
    private boolean isSubject(int at, CharSequence text) {
        int next = name.end + 1;
        boolean opens = at == 0 || words.kind[at - 1] == Words.PUNCTUATION;
        if (!opens
                || name.cut > 0
                || next >= words.size
                || words.kind[at] != Words.HEBREW
                || words.letters[words.to[name.end] - 1] == 'ה'
                || mayBePerson(name.senses)) {
            return false;
        }
        if (words.kind[next] == Words.PUNCTUATION) {
            return text.charAt(words.start[next]) == ':';
        }
        char last = words.letters[words.to[next] - 1];
        return words.kind[next] == Words.HEBREW
                && words.length(next) >= SHORTEST_VERB
                && words.letters[words.from[next]] != 'ל'
                && (last == 'ה' || last == 'ת');
    }

    private boolean isCityWord(int word) {
        for (String city : CITY_WORDS) {
            if (words.is(word, city)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBePerson(List<Sense.Named> senses) {
        for (Sense.Named sense : senses) {
            if (sense.entity().kind() == EntityKind.PERSON) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfterSmallWord(int at) {
        return at > 0
                && words.kind[at] == Words.LATIN
                && words.capital[at]
                && words.kind[at - 1] == Words.LATIN
                && (!words.capital[at - 1] || words.is(at - 1, "the"));
    }
}
