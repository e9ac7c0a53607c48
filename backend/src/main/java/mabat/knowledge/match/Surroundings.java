package mabat.knowledge.match;

import java.util.List;
import java.util.regex.Pattern;

/** How names are written and what signs stand around them. */
final class Surroundings {
    private static final int LONGEST_LIST_GAP = 7;

    /** Letters of a name that may open a sentence. */
    private static final int SHORTEST_OPENING = 8;

    private static final String QUOTES = "\"'()״׳“”„‘’";
    private static final int LONGEST_SPEECH_TAG = 40;
    private static final Pattern SPEECH_TAG = Pattern.compile("(?:\\s+\\p{L}[\\p{L}\"'-]*){0,3}:");
    private static final Pattern LIST_GAP =
            Pattern.compile("\\s*(,|,? and|&|/|-|–)?\\s*ו?(של |עם |בין |[בכלמ])?");

    /** A preposition alone: {@code מכה בניו יורק} is a blow there and not Mecca. */
    private static final Pattern ONLY_PREPOSITION = Pattern.compile("\\s+[בכלמ]");

    private final List<? extends CharSequence> parts;

    Surroundings(List<? extends CharSequence> parts) {
        this.parts = parts;
    }

    /** Whether a colon follows at once. */
    boolean isSpeaker(Candidate candidate) {
        CharSequence part = parts.get(candidate.part);
        return candidate.end + 1 < part.length()
                && part.charAt(candidate.end) == ':'
                && isWholeWord(candidate);
    }

    /** Whether nothing is written in front of it, not even a particle. */
    private boolean isWholeWord(Candidate candidate) {
        CharSequence part = parts.get(candidate.part);
        return candidate.start == 0 || !Character.isLetter(part.charAt(candidate.start - 1));
    }

    /** Whether a colon follows after at most three words: {@code קרי על ההסכם: "…"}. */
    boolean soonSpeaks(Candidate candidate) {
        CharSequence part = parts.get(candidate.part);
        int end = Math.min(part.length(), candidate.end + LONGEST_SPEECH_TAG);
        return isWholeWord(candidate)
                && SPEECH_TAG.matcher(part.subSequence(candidate.end, end)).lookingAt();
    }

    /** Whether it opens a title, a paragraph or what stands behind a colon or semicolon. */
    boolean opens(Candidate candidate) {
        CharSequence part = parts.get(candidate.part);
        int before = candidate.start - 1;
        while (before >= 0 && part.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || ":;|.".indexOf(part.charAt(before)) >= 0;
    }

    /**
     * Whether an English name that is too long for an ordinary word stands before a small word at
     * the beginning of a sentence: "Republicans endorsed", but not "Labor costs".
     */
    boolean opensSentence(Candidate candidate) {
        CharSequence part = parts.get(candidate.part);
        int end = candidate.end;
        if (end - candidate.start < SHORTEST_OPENING
                || end + 1 >= part.length()
                || part.charAt(end) != ' '
                || !Character.isLowerCase(part.charAt(end + 1))) {
            return false;
        }
        int word = end;
        while (word > candidate.start && part.charAt(word - 1) != ' ') {
            word--;
        }
        int before = candidate.start - 1;
        while (before >= 0 && Character.isWhitespace(part.charAt(before))) {
            before--;
        }
        return Character.isUpperCase(part.charAt(word))
                && (before < 0 || !Character.isLetterOrDigit(part.charAt(before)));
    }

    /** Whether it stands alone in quotes or brackets. */
    boolean isQuoted(Candidate candidate) {
        CharSequence part = parts.get(candidate.part);
        return candidate.particles == 0
                && candidate.start > 0
                && candidate.end < part.length()
                && QUOTES.indexOf(part.charAt(candidate.start - 1)) >= 0
                && QUOTES.indexOf(part.charAt(candidate.end)) >= 0;
    }

    boolean isEnglish(Candidate candidate) {
        return parts.get(candidate.part).charAt(candidate.start) < 'א';
    }

    String text(Candidate candidate) {
        return parts.get(candidate.part).subSequence(candidate.start, candidate.end).toString();
    }

    /** Whether nothing but a Hebrew preposition stands between two names. */
    boolean onlyPrepositionBetween(Candidate one, Candidate other) {
        CharSequence between =
                parts.get(one.part)
                        .subSequence(
                                Math.min(one.end, other.end), Math.max(one.start, other.start));
        return ONLY_PREPOSITION.matcher(between).matches();
    }

    /** Whether two names stand in one breath: a comma, "and" or a preposition between them. */
    boolean onlyListSignsBetween(Candidate one, Candidate other) {
        if (one.part != other.part) {
            return false;
        }
        int from = Math.min(one.end, other.end);
        int to = Math.max(one.start, other.start);
        return to - from <= LONGEST_LIST_GAP
                && to > from + 1
                && LIST_GAP.matcher(parts.get(one.part).subSequence(from, to)).matches();
    }
}
