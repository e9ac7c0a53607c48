package mabat.knowledge.match;

import java.util.List;
import java.util.Set;
import mabat.knowledge.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a word is part of the name of somebody else than it would mean alone: the surname of
 * Cherie Blair, the first name of Scott Coker.
 */
final class Namesakes {
    /** Words with capitals that stand before a surname without being a first name. */
    private static final Set<String> NO_FIRST_NAMES =
            Set.of(
                    ("mr mrs ms miss dr sir dame lord lady judge justice senator sen rep gov governor gen general"
                                    + " col colonel lt capt captain cardinal pope king queen prince princess sheikh"
                                    + " emir ayatollah mullah imam rabbi rev reverend father mayor secretary minister"
                                    + " premier chancellor president candidate nominee democrat democrats republican"
                                    + " republicans comrade chairman chairwoman speaker ambassador envoy professor"
                                    + " prof commissioner chief tory brexiteer monday tuesday wednesday thursday"
                                    + " friday saturday sunday january february march april may june july august"
                                    + " september october november december")
                            .split(" "));

    private final Names names;
    private final Words words;
    private final LongestName name;

    Namesakes(Names names, Words words, LongestName name) {
        this.names = names;
        this.words = words;
        this.name = name;
    }

    /**
     * Whether the first name of somebody else stands before the name that was found at a word, or
     * the name is itself a first name with a surname behind it.
     *
     * @param before the candidates of the document so far
     */
    boolean isOfSomebodyElse(int at, int part, CharSequence text, List<Candidate> before) {
        boolean english = words.kind[at] == Words.LATIN;
        if (at > 0 && words.kind[at - 1] != Words.PUNCTUATION) {
            boolean capital = words.capital[at - 1] && words.adjoins(at);
            if ((words.kind[at - 1] == Words.HEBREW || capital)
                    && names.isFirstNameOfOthers(words, at - 1, name.senses)) {
                return true;
            }
        }
        // In titles every word may be a capital.
        return english
                && part > 0
                && onlySurnames()
                && (followsUnknownName(at, part, text, before)
                        || isFirstNameOfAnother(at, part, before));
    }

    private boolean onlySurnames() {
        for (Sense.Named sense : name.senses) {
            if (sense.kind() != NameKind.SURNAME) {
                return false;
            }
        }
        return !name.senses.isEmpty();
    }

    /** Whether a word that no table knows stands before, written like a name within a sentence. */
    private boolean followsUnknownName(
            int at, int part, CharSequence text, List<Candidate> before) {
        int first = at - 1;
        if (first < 1 || !isWrittenLikeName(first) || !words.adjoins(at)) {
            return false;
        }
        Candidate last = last(before, part);
        boolean known = last != null && last.lastWord >= first;
        boolean within =
                words.kind[first - 1] == Words.LATIN && !words.capital[first - 1]
                        || text.charAt(words.start[first - 1]) == ','
                        || last != null && last.isTitle() && last.lastWord == first - 1;
        return within && !known && !NO_FIRST_NAMES.contains(words.text(first));
    }

    private static @Nullable Candidate last(List<Candidate> before, int part) {
        Candidate last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && last.part == part ? last : null;
    }

    private boolean isFirstNameOfAnother(int at, int part, List<Candidate> before) {
        int next = name.end + 1;
        if (next >= words.size
                || !isWrittenLikeName(next)
                || !words.adjoins(next)
                || NO_FIRST_NAMES.contains(words.text(next))) {
            return false;
        }
        Candidate last = last(before, part);
        boolean titled = last != null && last.isTitle() && last.lastWord == at - 1;
        return names.isFirstName(words, at) || titled && onlyAmbiguous();
    }

    private boolean onlyAmbiguous() {
        for (Sense.Named sense : name.senses) {
            if (!sense.ambiguous()) {
                return false;
            }
        }
        return true;
    }

    private boolean isWrittenLikeName(int word) {
        return words.kind[word] == Words.LATIN
                && words.capital[word]
                && !words.upper[word]
                && words.length(word) > 1;
    }
}
