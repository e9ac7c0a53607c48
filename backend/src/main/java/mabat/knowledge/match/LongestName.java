package mabat.knowledge.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest name that begins at a word, whole or behind Hebrew particles; the whole word
 * wins. Reused from word to word.
 */
final class LongestName {
    private static final int SHORTEST_HOST = 2;

    private final Names names;
    private final Words words;
    private final Spelling spelling;
    private final Blocks blocks;

    /** Number of the last word; -1 when no name begins. */
    int end;

    /** Letters of particles in front. */
    int cut;

    /** Flags of {@link Particles} for them. */
    int chain;

    Sense.@Nullable Title title;
    Sense.@Nullable Ministry ministry;
    List<Sense.Named> senses = List.of();

    LongestName(Names names, Words words, Spelling spelling, Blocks blocks) {
        this.names = names;
        this.words = words;
        this.spelling = spelling;
        this.blocks = blocks;
    }

    /** Whether a name, a title or a ministry begins at a word. */
    boolean find(int at) {
        end = -1;
        senses = List.of();
        title = null;
        ministry = null;
        int from = words.from[at];
        int to = words.to[at];
        walk(at, 0, 0);
        if (words.kind[at] == Words.HEBREW && Particles.isOne(words.letters[from])) {
            int most = Math.min(Particles.LONGEST, to - from - SHORTEST_HOST);
            for (int letters = 1; letters <= most; letters++) {
                int flags = Particles.chain(words.letters, from, from + letters);
                if (flags >= 0) {
                    walk(at, letters, flags);
                    if (letters < most && isDoubledVav(from + letters, to)) {
                        walk(at, letters + 1, flags);
                    }
                }
            }
        }
        return end >= 0;
    }

    /** A vav that begins a word is doubled behind particles: {@code בווינה} is in Vienna. */
    private boolean isDoubledVav(int from, int to) {
        return from + 1 < to && words.letters[from] == 'ו' && words.letters[from + 1] == 'ו';
    }

    private void walk(int at, int letters, int flags) {
        int from = words.from[at] + letters;
        if (!names.vocabulary.mayBegin(words.letters, from, words.to[at])) {
            return;
        }
        int firstNumber = names.vocabulary.find(words.letters, from, words.to[at]);
        boolean loose = firstNumber == Vocabulary.UNKNOWN;
        if (loose && words.kind[at] == Words.HEBREW) {
            firstNumber = names.vocabulary.findLoose(words.letters, from, words.to[at]);
        }
        int node =
                firstNumber == Vocabulary.UNKNOWN ? NameTrie.NONE : names.trie.first(firstNumber);
        int word = at;
        while (node != NameTrie.NONE) {
            arrive(node, new Spelling.Place(at, word, letters, flags, loose));
            word++;
            if (word < words.size && isInitial(word) && !goesOn(node, word)) {
                word++;
            }
            if (word >= words.size) {
                return;
            }
            if (names.trie.hasOpenEnd(node) && words.kind[word] == Words.HEBREW) {
                char letter = words.letters[words.from[word]];
                int open = names.trie.step(node, NameTrie.beginningWith(letter));
                if (open != NameTrie.NONE) {
                    arrive(open, new Spelling.Place(at, word, letters, flags, loose));
                }
            }
            int number = number(words.from[word], words.to[word]);
            node = number == Vocabulary.UNKNOWN ? NameTrie.NONE : names.trie.step(node, number);
        }
    }

    private int number(int from, int to) {
        int number = names.vocabulary.find(words.letters, from, to);
        boolean hebrew = Letters.isHebrew(words.letters[from]);
        return number == Vocabulary.UNKNOWN && hebrew
                ? names.vocabulary.findLoose(words.letters, from, to)
                : number;
    }

    private boolean isInitial(int word) {
        return words.kind[word] == Words.LATIN && words.length(word) == 1 && words.capital[word];
    }

    private boolean goesOn(int node, int word) {
        int number = names.vocabulary.find(words.letters, words.from[word], words.to[word]);
        return number != Vocabulary.UNKNOWN && names.trie.step(node, number) != NameTrie.NONE;
    }

    private void arrive(int node, Spelling.Place place) {
        List<Sense> all = names.trie.senses(node);
        if (all.isEmpty()) {
            return;
        }
        List<Sense.Named> possible = new ArrayList<>(all.size());
        Sense.Title office = null;
        Sense.Ministry department = null;
        for (Sense sense : all) {
            switch (sense) {
                case Sense.Named named -> {
                    if (spelling.fits(named, place)) {
                        possible.add(spelling.doubted(named, place));
                    }
                }
                case Sense.Title found -> office = found;
                case Sense.Ministry found -> department = found;
                case Sense.Block block -> blocks.add(place.first(), place.last(), block.eats());
            }
        }
        boolean nothingYet = senses.isEmpty() && title == null && ministry == null;
        boolean something = !possible.isEmpty() || office != null || department != null;
        if ((place.last() > end || nothingYet) && something) {
            end = place.last();
            cut = place.cut();
            chain = place.chain();
            title = office;
            ministry = department;
            senses = possible;
        }
    }
}
