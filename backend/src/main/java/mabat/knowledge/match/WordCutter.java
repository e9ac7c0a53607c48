package mabat.knowledge.match;

/**
 * Cuts a text into words by script, keeping places in the text as given.
 *
 * <p>Dashes inside a word, blanks and quotation marks separate words silently; other punctuation
 * becomes a word of its own. Quotes inside a Hebrew word belong to it ({@code ארה"ב}), unless only
 * particles stand before them ({@code ב"הארץ"}). A Hebrew final letter ends a word even when the
 * next one follows without a space, as in text that lost its links. {@code U.S.} is one word; an
 * English possessive is not part of its word.
 */
final class WordCutter {
    private static final char OTHER_PUNCTUATION = '|';

    private final char[] single = new char[1];

    void cut(CharSequence text, Words words) {
        words.clear(text);
        int at = 0;
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            if (Letters.isHebrew(c)) {
                at = hebrew(text, at, words);
            } else if (Character.isLetter(c)) {
                at = latin(text, at, words);
            } else if (Character.isDigit(c)) {
                at = number(text, at, words);
            } else {
                at = other(text, at, words);
            }
        }
    }

    private static int hebrew(CharSequence text, int begin, Words words) {
        words.begin(begin, Words.HEBREW);
        int at = begin;
        int end = begin;
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            if (Letters.isHebrew(c)) {
                boolean first = words.written() == 0;
                if (!first && Letters.isFinal(text.charAt(at - 1))) {
                    words.glued[words.size] = true;
                    break;
                }
                words.write(c);
                at++;
                end = at;
            } else if (Letters.isPoint(c) || Letters.isInvisible(c)) {
                at++;
            } else if (Letters.isDoubleQuote(c) || isDoubled(text, at)) {
                int after = Letters.isDoubleQuote(c) ? at + 1 : at + 2;
                if (after >= length || !Letters.isHebrew(text.charAt(after))) {
                    break;
                }
                if (opensQuotation(text, after, words)) {
                    break;
                }
                words.write('"');
                at = after;
            } else if (Letters.isSingleQuote(c)) {
                boolean inside = at + 1 < length && Letters.isHebrew(text.charAt(at + 1));
                if (!inside && !Letters.takesGeresh(text.charAt(at - 1))) {
                    break;
                }
                words.write('\'');
                at++;
                end = at;
            } else {
                break;
            }
        }
        words.finish(end);
        return at;
    }

    private static boolean isDoubled(CharSequence text, int at) {
        return Letters.isSingleQuote(text.charAt(at))
                && at + 1 < text.length()
                && Letters.isSingleQuote(text.charAt(at + 1));
    }

    /** Particles, a quote, and three letters or more: {@code ב"הארץ"}, but {@code מנכ"ל}. */
    private static boolean opensQuotation(CharSequence text, int after, Words words) {
        int letters = after;
        while (letters < text.length() && Letters.isHebrew(text.charAt(letters))) {
            letters++;
        }
        int from = words.from[words.size];
        return letters - after >= 3
                && Particles.chain(words.letters, from, from + words.written()) >= 0;
    }

    private int latin(CharSequence text, int begin, Words words) {
        words.begin(begin, Words.LATIN);
        int at = begin;
        int length = text.length();
        boolean allUpper = true;
        boolean dotted = false;
        int lowerRun = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) && !Letters.isHebrew(c)) {
                boolean small = Character.isLowerCase(c);
                if (lowerRun >= 3 && !small && Character.isLetter(c) && startsWord(text, at)) {
                    words.glued[words.size] = true;
                    break;
                }
                lowerRun = small ? lowerRun + 1 : 0;
                allUpper &= !small;
                words.fold(c, single);
                at++;
            } else if (Character.getType(c) == Character.NON_SPACING_MARK
                    || Letters.isInvisible(c)) {
                at++;
            } else if (Letters.isSingleQuote(c)
                    && at + 1 < length
                    && Character.isLetter(text.charAt(at + 1))
                    && !Letters.isHebrew(text.charAt(at + 1))) {
                words.write('\'');
                at++;
            } else if (c == '.'
                    && (dotted || words.written() == 1)
                    && letterThenEnd(text, at + 1)) {
                words.write('.');
                dotted = true;
                at++;
            } else {
                break;
            }
        }
        int end = at;
        if (words.written() > 2
                && words.lastWritten() == 's'
                && words.letters[words.from[words.size] + words.written() - 2] == '\'') {
            words.unwrite(2);
            end = at - 2;
            allUpper = allUpper(text, begin, end);
        }
        if ((dotted || words.written() == 1) && at < length && text.charAt(at) == '.') {
            at++;
            end = at;
        }
        words.capital[words.size] = Character.isUpperCase(text.charAt(begin));
        words.upper[words.size] = allUpper;
        words.finish(end);
        return at;
    }

    private static boolean startsWord(CharSequence text, int at) {
        return at + 2 < text.length()
                && Character.isLowerCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
    }

    private static boolean allUpper(CharSequence text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** One letter and then none: the next part of {@code U.S.A.}, not of {@code a.Then}. */
    private static boolean letterThenEnd(CharSequence text, int at) {
        return at < text.length()
                && Character.isLetter(text.charAt(at))
                && !Letters.isHebrew(text.charAt(at))
                && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
    }

    private static int number(CharSequence text, int begin, Words words) {
        words.begin(begin, Words.NUMBER);
        int at = begin;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inside =
                    (c == ',' || c == '.')
                            && at + 1 < text.length()
                            && Character.isDigit(text.charAt(at + 1));
            if (Character.isDigit(c) || inside) {
                words.write(c);
                at++;
            } else {
                break;
            }
        }
        words.finish(at);
        return at;
    }

    private static int other(CharSequence text, int at, Words words) {
        char c = text.charAt(at);
        boolean silent =
                c != '\n' && c != '\r' && Character.isWhitespace(c)
                        || c == '\u00A0'
                        || Letters.isDoubleQuote(c)
                        || Letters.isSingleQuote(c)
                        || Letters.isPoint(c)
                        || Letters.isInvisible(c)
                        || c == '&'
                        || c == '/'
                        || Letters.isDash(c) && !standsAlone(text, at);
        if (!silent) {
            words.begin(at, Words.PUNCTUATION);
            words.write(c == ',' || c == '.' ? c : OTHER_PUNCTUATION);
            words.finish(at + 1);
        }
        return at + 1;
    }

    private static boolean standsAlone(CharSequence text, int at) {
        boolean before = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        boolean after = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return before && after;
    }
}
