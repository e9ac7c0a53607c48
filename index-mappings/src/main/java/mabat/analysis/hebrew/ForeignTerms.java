package mabat.analysis.hebrew;

import mabat.analysis.hebrew.WordSettings.Feature;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The terms of a word or number in another script than Hebrew. Reused, not shared. */
final class ForeignTerms {

    private final boolean baseForms;
    private final boolean surface;
    private final EnglishStems english = new EnglishStems();
    private final Folder folder = new Folder();

    ForeignTerms(WordSettings settings) {
        baseForms = settings.has(Feature.BASE_FORMS);
        surface = settings.has(Feature.SURFACE);
    }

    /** Adds the base form and the marked written form, or the digits of a number. */
    void add(char[] token, int from, int to, Terms terms) {
        int end = withoutPossessive(token, from, to);
        int folded = folder.fold(token, from, end);
        int length = withoutDots(folder.text(), folded);
        boolean digits = true;
        for (int i = 0; i < length && digits; i++) {
            digits = isDigitSign(folder.text()[i]);
        }
        if (digits) {
            terms.add(folder.text(), 0, withoutCommas(folder.text(), length), TermRule.NUMBER);
            return;
        }
        if (baseForms) {
            CharTermAttribute stem = english.stem(folder.text(), length);
            terms.add(stem.buffer(), 0, stem.length(), TermRule.STEM);
        } else {
            terms.add(folder.text(), 0, length, TermRule.WORD);
        }
        if (surface) {
            terms.add(folder.text(), 0, length, TermRule.SURFACE);
        }
    }

    /** Letters with dots between them are one word: {@code u.s} is {@code us}. */
    private static int withoutDots(char[] word, int length) {
        for (int i = 0; i < length; i++) {
            boolean fits = i % 2 == 0 ? Character.isLetter(word[i]) : word[i] == '.';
            if (!fits) {
                return length;
            }
        }
        int letters = (length + 1) / 2;
        for (int i = 1; i < letters; i++) {
            word[i] = word[2 * i];
        }
        return letters;
    }

    /** Thousands are grouped or not: {@code 1,000} is {@code 1000}. */
    private static int withoutCommas(char[] number, int length) {
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (number[i] != ',') {
                number[kept++] = number[i];
            }
        }
        return kept;
    }

    private static boolean isDigitSign(char c) {
        return Character.isDigit(c) || c == '.' || c == ',';
    }

    private static int withoutPossessive(char[] token, int from, int to) {
        boolean possessive =
                to - from > 2 && (token[to - 1] | 0x20) == 's' && token[to - 2] == '\'';
        return possessive ? to - 2 : to;
    }
}
