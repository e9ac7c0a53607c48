package mabat.knowledge.match;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether words for an office beside a country mean whoever holds it: not "the former president of
 * Egypt", {@code נשיאת מקסיקו הבאה}, {@code להיות נשיא ארה"ב}, nor a country that ends the sentence
 * before.
 */
final class TitleWording {
    /** As many characters beside the words are looked at. */
    private static final int REACH = 24;

    private static final Pattern OTHERS_BEFORE =
            Pattern.compile(
                    "(?:\\b(?:former|ex|late|next|future)[\\s-]+|(?<!\\p{L})(?:להיות|לתפקיד|יהיה|תהיה)\\s+)[ושהבלמכ]*$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERS_BEHIND =
            Pattern.compile(
                    "[\\s-]+(?:לשעבר|הקודמת?|הנבחרת?|הבאה?|המנוחה?|המודחת?|elect)(?!\\p{L})");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;…]");

    /** Between a Hebrew title and its country: {@code הנשיא האמריקאי}, {@code שר החוץ של צרפת}. */
    private static final Pattern OF = Pattern.compile("[\\s\"']*(?:של\\s+)?[הבל]?[\"']?");

    private static final Pattern DEFINITE = Pattern.compile("ה\\p{L}*|.* ה\\p{L}*|.*[\"״”]מ");

    private final List<? extends CharSequence> parts;

    TitleWording(List<? extends CharSequence> parts) {
        this.parts = parts;
    }

    boolean meansTheHolder(Candidate title, Candidate country) {
        CharSequence part = parts.get(title.part);
        boolean countryFirst = country.start < title.start;
        int from = Math.min(title.start, country.start);
        int to = Math.max(title.end, country.end);
        CharSequence between =
                part.subSequence(
                        Math.min(title.end, country.end), Math.max(title.start, country.start));
        boolean hebrew = Letters.isHebrew(part.charAt(title.start));
        return !SENTENCE_END.matcher(between).find()
                && (countryFirst || !hebrew || OF.matcher(between).matches())
                && !(countryFirst && isIndefinite(part.subSequence(title.start, title.end)))
                && !OTHERS_BEFORE.matcher(part.subSequence(Math.max(0, from - REACH), from)).find()
                && !behind(part.subSequence(to, Math.min(part.length(), to + REACH))).lookingAt();
    }

    /** In Hebrew the country of {@code נשיא} follows; one that stands before belongs elsewhere. */
    private static boolean isIndefinite(CharSequence title) {
        return Letters.isHebrew(title.charAt(0)) && !DEFINITE.matcher(title).matches();
    }

    private static Matcher behind(CharSequence text) {
        return OTHERS_BEHIND.matcher(text);
    }
}
