package mabat.knowledge.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mabat.article.EntityKind;
import mabat.knowledge.NameKind;
import mabat.knowledge.table.Alias;
import org.jspecify.annotations.Nullable;

/** Gathers the candidates of a document part by part. Not thread-safe: one per document. */
final class Scanner {
    private static final int SHORTEST_HOST = 2;
    private static final int SHORTEST_GLUED = 9;

    /** Two words hardly ever make more; and looking for the seam costs the square of the length. */
    private static final int LONGEST_GLUED = 40;

    private static final int SHORTEST_GLUED_NAME = 5;
    private static final int SHORTEST_REST = 3;
    private static final int SHORTEST_LOOSE_SURNAME = 7;
    private static final int SHOUTED_WORDS = 3;
    private static final Set<String> CITY_WORDS = Set.of("העיר", "עיר", "בעיר", "לעיר", "מהעיר");

    private final Names names;
    private final WordCutter cutter = new WordCutter();
    private final Words words = new Words();
    private final List<Span> blocks = new ArrayList<>();

    private boolean caseless;
    private boolean shouting;

    /** Whether the first word was only found under looser spelling. */
    private boolean loose;

    // The best name from the current word on.
    private int bestEnd;
    private int bestCut;
    private int bestChain;
    private Sense.@Nullable Title bestTitle;
    private List<Sense.Named> bestSenses = List.of();

    /** Words in which a name does not count. */
    private record Span(int firstWord, int lastWord, String eats) {}

    Scanner(Names names) {
        this.names = names;
    }

    /**
     * Adds the candidates of one part, in order and not overlapping.
     *
     * @return how many words the part has, punctuation not counted
     */
    int scan(CharSequence text, int part, List<Candidate> into) {
        cutter.cut(text, words);
        look();
        blocks.clear();
        int first = into.size();
        int at = 0;
        while (at < words.size) {
            if (words.kind[at] == Words.PUNCTUATION) {
                at++;
            } else if (longest(at)) {
                into.add(candidate(part, at));
                at = bestEnd + 1;
            } else if (!unglue(at)) {
                at++;
            }
        }
        applyBlocks(into, first);
        int counted = 0;
        for (int i = 0; i < words.size; i++) {
            counted += words.kind[i] == Words.PUNCTUATION ? 0 : 1;
        }
        return counted;
    }

    /** Text without capitals is a query or careless; text without small letters shouts. */
    private void look() {
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

    private boolean longest(int at) {
        bestEnd = -1;
        bestSenses = List.of();
        bestTitle = null;
        int from = words.from[at];
        int to = words.to[at];
        walk(at, 0, 0);
        if (words.kind[at] == Words.HEBREW) {
            int most = Math.min(Particles.LONGEST, to - from - SHORTEST_HOST);
            for (int cut = 1; cut <= most; cut++) {
                int chain = Particles.chain(words.letters, from, from + cut);
                if (chain >= 0) {
                    walk(at, cut, chain);
                }
            }
        }
        return bestEnd >= 0;
    }

    private int number(int from, int to) {
        int number = names.vocabulary.find(words.letters, from, to);
        boolean hebrew = Letters.isHebrew(words.letters[from]);
        return number == Vocabulary.UNKNOWN && hebrew
                ? names.vocabulary.findLoose(words.letters, from, to)
                : number;
    }

    private void walk(int at, int cut, int chain) {
        int from = words.from[at] + cut;
        int firstNumber = names.vocabulary.find(words.letters, from, words.to[at]);
        loose = firstNumber == Vocabulary.UNKNOWN;
        if (loose && words.kind[at] == Words.HEBREW) {
            firstNumber = names.vocabulary.findLoose(words.letters, from, words.to[at]);
        }
        int node =
                firstNumber == Vocabulary.UNKNOWN
                        ? NameTrie.NONE
                        : names.trie.step(NameTrie.ROOT, firstNumber);
        int word = at;
        while (node != NameTrie.NONE) {
            arrive(node, at, word, cut, chain);
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
                    arrive(open, at, word, cut, chain);
                }
            }
            int number = number(words.from[word], words.to[word]);
            node = number == Vocabulary.UNKNOWN ? NameTrie.NONE : names.trie.step(node, number);
        }
    }

    private boolean isInitial(int word) {
        return words.kind[word] == Words.LATIN && words.length(word) == 1 && words.capital[word];
    }

    private boolean goesOn(int node, int word) {
        int number = names.vocabulary.find(words.letters, words.from[word], words.to[word]);
        return number != Vocabulary.UNKNOWN && names.trie.step(node, number) != NameTrie.NONE;
    }

    private void arrive(int node, int at, int word, int cut, int chain) {
        List<Sense> senses = names.trie.senses(node);
        if (senses.isEmpty()) {
            return;
        }
        List<Sense.Named> possible = new ArrayList<>(senses.size());
        Sense.Title title = null;
        for (Sense sense : senses) {
            switch (sense) {
                case Sense.Named named -> {
                    if (fits(named, at, word, cut, chain)) {
                        possible.add(doubted(named, at, word, cut));
                    }
                }
                case Sense.Title words -> title = words;
                case Sense.Block block -> blocks.add(new Span(at, word, block.eats()));
            }
        }
        boolean longer = word > bestEnd;
        if ((longer || bestSenses.isEmpty() && bestTitle == null)
                && (!possible.isEmpty() || title != null)) {
            bestEnd = word;
            bestCut = cut;
            bestChain = chain;
            bestTitle = title;
            bestSenses = possible;
        }
    }

    private boolean fits(Sense.Named named, int at, int word, int cut, int chain) {
        boolean article = cut > 0 && (chain & Particles.ARTICLE) != 0;
        boolean articleFits =
                switch (named.article()) {
                    case NEVER -> !article;
                    case MAY -> true;
                    case MUST -> article;
                };
        if (!articleFits) {
            return false;
        }
        if (cut > 0 && hostLength(at, cut) <= SHORTEST_HOST && at == word && !isAcronym(at)) {
            return false;
        }
        if (loose && at == word && isLooselyUnlikely(named, at, cut)) {
            return false;
        }
        if (words.kind[at] != Words.LATIN) {
            return true;
        }
        if (named.mark() == Alias.Mark.UPPER) {
            for (int i = at; i <= word; i++) {
                if (words.kind[i] == Words.LATIN && !words.upper[i]) {
                    return false;
                }
            }
            return !shouting || at < word || words.length(at) > 3;
        }
        return caseless || !named.capitalised() || words.capital[at];
    }

    /** Looser spelling turns ordinary words into nationalities, towns and short surnames. */
    private boolean isLooselyUnlikely(Sense.Named named, int at, int cut) {
        return switch (named.kind()) {
            case DEMONYM, CITY -> true;
            case SURNAME -> hostLength(at, cut) < SHORTEST_LOOSE_SURNAME;
            default -> false;
        };
    }

    /** A short name behind a particle is as likely an ordinary word. */
    private Sense.Named doubted(Sense.Named named, int at, int word, int cut) {
        boolean large =
                named.kind() == NameKind.NAME && named.entity().kind() == EntityKind.COUNTRY
                        || named.kind() == NameKind.REGION;
        boolean doubtful =
                cut > 0 && at == word && hostLength(at, cut) <= 3 && !large && !isAcronym(at);
        return doubtful && named.mark() == Alias.Mark.CLEAR
                ? new Sense.Named(
                        named.entity(),
                        named.kind(),
                        named.source(),
                        Alias.Mark.AMBIGUOUS,
                        named.capitalised(),
                        named.article())
                : named;
    }

    private int hostLength(int at, int cut) {
        return words.length(at) - cut;
    }

    private boolean isAcronym(int at) {
        for (int i = words.from[at]; i < words.to[at]; i++) {
            if (words.letters[i] == '"') {
                return true;
            }
        }
        return false;
    }

    private Candidate candidate(int part, int at) {
        int start = words.startAfter(at, bestCut);
        String before = at > 0 ? words.text(at - 1) : "";
        boolean person =
                at > 0
                        && words.kind[at - 1] != Words.PUNCTUATION
                        && bestCut == 0
                        && names.isFirstName(before)
                        && (words.kind[at - 1] == Words.HEBREW || words.capital[at - 1]);
        return new Candidate(
                part,
                start,
                words.end[bestEnd],
                at,
                bestEnd,
                bestSenses,
                bestTitle,
                bestCut > 0 ? bestChain : 0,
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

    /**
     * Cuts an unknown long Hebrew word where a name seems to have lost the space beside it.
     *
     * @return whether it was cut, so that looking again makes sense
     */
    private boolean unglue(int at) {
        if (words.kind[at] != Words.HEBREW
                || words.length(at) < SHORTEST_GLUED
                || words.length(at) > LONGEST_GLUED) {
            return false;
        }
        int from = words.from[at];
        int to = words.to[at];
        for (int cut = to - from - SHORTEST_REST; cut >= SHORTEST_REST; cut--) {
            boolean before = cut >= SHORTEST_GLUED_NAME && isPlainName(from, from + cut);
            boolean behind = to - from - cut >= SHORTEST_GLUED_NAME && isPlainName(from + cut, to);
            if (before || behind) {
                return words.split(at, cut);
            }
        }
        return false;
    }

    private boolean isPlainName(int from, int to) {
        int most = Math.min(Particles.LONGEST, to - from - SHORTEST_GLUED_NAME);
        for (int cut = 0; cut <= most; cut++) {
            if (cut == 0 || Particles.chain(words.letters, from, from + cut) >= 0) {
                int number = names.vocabulary.find(words.letters, from + cut, to);
                int node =
                        number == Vocabulary.UNKNOWN
                                ? NameTrie.NONE
                                : names.trie.step(NameTrie.ROOT, number);
                if (node != NameTrie.NONE
                        && names.trie.senses(node).stream().anyMatch(Scanner::isPlain)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPlain(Sense sense) {
        return sense instanceof Sense.Named named
                && named.mark() == Alias.Mark.CLEAR
                && named.kind() != NameKind.DEMONYM
                && named.kind() != NameKind.CITY;
    }

    private void applyBlocks(List<Candidate> candidates, int first) {
        for (Span block : blocks) {
            for (int i = candidates.size() - 1; i >= first; i--) {
                Candidate candidate = candidates.get(i);
                if (candidate.lastWord < block.firstWord()) {
                    break;
                }
                boolean inside =
                        candidate.firstWord >= block.firstWord()
                                && candidate.lastWord <= block.lastWord();
                if (inside) {
                    candidate.senses =
                            candidate.senses.stream()
                                    .filter(sense -> !isEaten(sense, block.eats()))
                                    .toList();
                }
            }
        }
        candidates
                .subList(first, candidates.size())
                .removeIf(candidate -> candidate.senses.isEmpty() && !candidate.isTitle());
    }

    private static boolean isEaten(Sense.Named sense, String eats) {
        return sense.source().equals(eats) || sense.entity().id().equals(eats);
    }
}
