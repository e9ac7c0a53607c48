package mabat.analysis.hebrew;

import java.util.Arrays;
import mabat.analysis.hebrew.WordSettings.Feature;

/**
 * Decides which terms one token has. Expects text that went through {@link TextCleaner}.
 *
 * <p>A token is cut at {@link Letters#JOINT}; each part takes a position of its own, except an
 * attached particle, which disappears.
 */
final class WordReader {

    private static final int LONGEST_HEBREW = 40;

    private final boolean particles;
    private final boolean surface;
    private final boolean compounds;
    private final Lexicon lexicon;
    private final HebrewTerms words;
    private final AcronymTerms acronyms;
    private final ForeignTerms foreign;
    private final Folder folder = new Folder();
    private final char[] spelled = new char[LONGEST_HEBREW * 4];
    private char[] joined = new char[64];

    WordReader(WordSettings settings) {
        particles = settings.has(Feature.PARTICLES);
        surface = settings.has(Feature.SURFACE);
        compounds = settings.has(Feature.COMPOUNDS);
        lexicon = Lexicon.shared();
        words = new HebrewTerms(lexicon, settings);
        acronyms = new AcronymTerms(lexicon, settings);
        foreign = new ForeignTerms(settings);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Replaces what is in {@code terms} by the terms of this token, possibly none. */
    void read(char[] token, int length, int startOffset, int endOffset, Terms terms) {
        terms.clear();
        if (Letters.isHebrew(token[0]) && isPlain(token, length)) {
            if (length > 1 || !Letters.isParticle(token[0])) {
                terms.newPosition(startOffset, endOffset);
                letters(token, length, terms);
            }
            return;
        }
        // Inside a token that lost points the places of its parts are unknown: all get the whole.
        boolean exactOffsets = endOffset - startOffset == length;
        int joinedLength = compounds ? join(token, length) : 0;
        int from = 0;
        while (from < length) {
            int to = nextJoint(token, from, length);
            if (to > from && !isLoneParticle(token, from, to, length)) {
                int start = exactOffsets ? startOffset + from : startOffset;
                int end = exactOffsets ? startOffset + to : endOffset;
                terms.newPosition(start, end);
                part(token, from, to, terms);
                if (joinedLength > 0) {
                    terms.add(joined, 0, joinedLength, TermRule.COMPOUND, start, endOffset);
                    joinedLength = 0;
                }
            }
            from = to + 1;
        }
    }

    /** Letters only, and not too many: what most Hebrew words are. */
    private static boolean isPlain(char[] token, int length) {
        if (length > LONGEST_HEBREW) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (!Letters.isHebrew(token[i])) {
                return false;
            }
        }
        return true;
    }

    private void letters(char[] token, int length, Terms terms) {
        System.arraycopy(token, 0, spelled, 0, length);
        Letters.settleFinals(spelled, 0, length);
        words.word(spelled, length, terms);
        if (surface) {
            terms.add(spelled, 0, length, TermRule.SURFACE);
        }
    }

    private static int nextJoint(char[] token, int from, int length) {
        int to = from;
        while (to < length && token[to] != Letters.JOINT && !isForgottenSpace(token, to, length)) {
            to++;
        }
        return to;
    }

    /** A sign between Hebrew letters that the tokenizer takes for a part of the word: סוף.התחלה. */
    private static boolean isForgottenSpace(char[] token, int at, int length) {
        boolean sign = token[at] == '.' || token[at] == ':' || token[at] == ',';
        return sign
                && at > 0
                && at + 1 < length
                && Letters.isHebrew(token[at - 1])
                && Letters.isHebrew(token[at + 1]);
    }

    private void part(char[] token, int from, int to, Terms terms) {
        if (!Letters.isHebrew(token[from])) {
            foreign.add(token, from, to, terms);
            return;
        }
        int letters = from;
        while (letters < to && isHebrewSpelling(token[letters])) {
            letters++;
        }
        if (letters < to) {
            mixed(token, from, letters, to, terms);
        } else {
            hebrew(token, from, to, terms);
        }
    }

    private static boolean isHebrewSpelling(char c) {
        return Letters.isHebrew(c) || Letters.isQuote(c);
    }

    /** Hebrew letters in front of a number or a Latin word: {@code ב2023}, {@code הCIA}. */
    private void mixed(char[] token, int from, int letters, int to, Terms terms) {
        if (particles && Particles.isChain(token, from, letters)) {
            foreign.add(token, letters, to, terms);
        }
        int length = folder.fold(token, from, to);
        terms.add(folder.text(), 0, length, TermRule.WORD);
        surface(length, terms);
    }

    private void hebrew(char[] token, int from, int to, Terms terms) {
        int gershayim = lastGershayim(token, from, to);
        int length = folder.fold(token, from, to);
        if (length > LONGEST_HEBREW) {
            terms.add(folder.text(), 0, length, TermRule.WORD);
        } else if (gershayim < 0) {
            Letters.settleFinals(folder.text(), 0, length);
            words.word(folder.text(), length, terms);
        } else if (!acronym(token, from, gershayim, to, terms)) {
            // A particle and an opening quote, not an acronym: ב"הארץ
            hebrew(token, gershayim + 1, to, terms);
            return;
        }
        Letters.settleFinals(folder.text(), 0, length);
        surface(length, terms);
    }

    /** False when this is no acronym but a particle in front of a quote. */
    private boolean acronym(char[] token, int from, int gershayim, int to, Terms terms) {
        int length = 0;
        for (int i = from; i < to; i++) {
            if (Letters.isHebrew(token[i]) || i == gershayim) {
                spelled[length++] = token[i];
            }
        }
        return acronyms.acronym(spelled, length, terms);
    }

    private static int lastGershayim(char[] token, int from, int to) {
        for (int i = to - 2; i > from; i--) {
            if (token[i] == '"') {
                return i;
            }
        }
        return -1;
    }

    private void surface(int length, Terms terms) {
        if (surface) {
            terms.add(folder.text(), 0, length, TermRule.SURFACE);
        }
    }

    /**
     * Writes the Hebrew parts of a hyphenated word as one word into {@link #joined}.
     *
     * @return its length, 0 when the token is not made of at least two Hebrew parts
     */
    private int join(char[] token, int length) {
        int parts = 0;
        int at = 0;
        int from = 0;
        while (from < length) {
            int to = nextJoint(token, from, length);
            if (to > from && !isLoneParticle(token, from, to, length)) {
                if (!Letters.isHebrew(token[from]) || (to < length && token[to] != Letters.JOINT)) {
                    return 0;
                }
                if (joined.length < at + to - from) {
                    joined = Arrays.copyOf(joined, (at + to - from) * 2);
                }
                at = copyLetters(token, from, to, at);
                parts++;
            }
            from = to + 1;
        }
        if (parts < 2) {
            return 0;
        }
        Letters.settleFinals(joined, 0, at);
        return at;
    }

    private int copyLetters(char[] token, int from, int to, int target) {
        int at = target;
        for (int i = from; i < to; i++) {
            if (!Letters.isQuote(token[i])) {
                joined[at++] = token[i];
            }
        }
        return at;
    }

    private static boolean isLoneParticle(char[] token, int from, int to, int length) {
        boolean attached = to < length;
        return (to - from == 1 && Letters.isParticle(token[from]))
                || (attached
                        && Particles.isChain(token, from, to)
                        && (to + 1 == length || !Letters.isHebrew(token[to + 1])));
    }
}
