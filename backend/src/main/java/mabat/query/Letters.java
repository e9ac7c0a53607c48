package mabat.query;

import java.util.regex.Pattern;

/** The letters of a query, and the rules by which Hebrew glues them to quotes. */
final class Letters {
    // ו? (לכש|כש|מש|ש)? (מה|ה|ב|כ|ל|מ)?, at least one of them
    private static final Pattern PARTICLES =
            Pattern.compile("(?=.)ו?(?:לכש|כש|מש|ש)?(?:מה|[הבכלמ])?");

    private static final Pattern PUNCTUATION_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern STRAY_QUOTE =
            Pattern.compile("(?<![א-ת])\"|(?<=[ךםןףץ])\"|\"(?![א-ת])");

    private Letters() {}

    static boolean hebrew(char c) {
        return c >= 0x05D0 && c <= 0x05EA || c >= 0xFB1D && c <= 0xFB4F;
    }

    /** Final forms end a word, so a quote behind one is not inside an acronym. */
    static boolean finalForm(char c) {
        return c == 'ך' || c == 'ם' || c == 'ן' || c == 'ף' || c == 'ץ';
    }

    /** The text without the quotes that no acronym needs. */
    static String withoutStrayQuotes(String text) {
        return STRAY_QUOTE.matcher(text).replaceAll("");
    }

    /** Surrogates count: they belong to letters outside the basic plane more often than not. */
    static boolean wordly(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static long count(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Whether the text is nothing but particles that can be glued to a word. */
    static boolean particles(String text) {
        return PARTICLES.matcher(text).matches();
    }

    /** Whether a quote at this place belongs to the word around it, as in {@code ארה"ב}. */
    static boolean insideHebrewWord(QueryText text, int quote) {
        return hebrew(text.at(quote - 1))
                && !finalForm(text.at(quote - 1))
                && hebrew(text.at(quote + 1));
    }

    /**
     * Where the phrase ends that is opened at this place; -1 when it never does, or when another
     * opening quote comes first.
     */
    static int closingQuote(QueryText text, int opening) {
        char before = text.at(opening - 1);
        boolean glued = wordly(before) || before == '-' && wordly(text.at(opening - 2));
        for (int i = opening + 1; i < text.length(); i++) {
            if (text.at(i) != '"') {
                continue;
            }
            if (insideHebrewWord(text, i)) {
                // an acronym, or an opening quote behind particles: then ours was an acronym's
                if (glued && behindParticles(text, i)) {
                    return -1;
                }
            } else {
                boolean opens = " (:=|-".indexOf(text.at(i - 1)) >= 0 && wordly(text.at(i + 1));
                return opens ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean oneHebrewLetter(char first, char second) {
        return hebrew(first) && !wordly(second);
    }

    /** Whether particles need a dash before the opening quote, lest they be read as an acronym. */
    static boolean needsDash(String phrase) {
        return oneHebrewLetter(phrase.charAt(0), phrase.length() > 1 ? phrase.charAt(1) : ' ');
    }

    /** Whether a quote inside a word stands behind particles and before more than one letter. */
    static boolean looksOpening(QueryText text, int quote) {
        return insideHebrewWord(text, quote) && behindParticles(text, quote);
    }

    private static boolean behindParticles(QueryText text, int quote) {
        int from = quote;
        while (wordly(text.at(from - 1))) {
            from--;
        }
        return particles(text.slice(from, quote))
                && !oneHebrewLetter(text.at(quote + 1), text.at(quote + 2));
    }

    /**
     * Whether a quote behind particles opens a phrase ({@code ב"טלפון"}) and is not the quote of an
     * acronym ({@code ב"כ}, {@code שב"כניק}): a phrase has more than one letter and is closed.
     */
    static boolean opensPhraseBehind(String before, QueryText text, int quote) {
        return canOpenBehind(before, text, quote) && closingQuote(text, quote) >= 0;
    }

    /** The same, as far as what stands before and right behind the quote tells. */
    static boolean canOpenBehind(String before, QueryText text, int quote) {
        boolean dash = before.endsWith("-");
        String glued = PUNCTUATION_BEFORE.matcher(before).replaceFirst("");
        glued = dash && !glued.isEmpty() ? glued.substring(0, glued.length() - 1) : glued;
        return particles(glued)
                && wordly(text.at(quote + 1))
                && (dash || !oneHebrewLetter(text.at(quote + 1), text.at(quote + 2)));
    }
}
