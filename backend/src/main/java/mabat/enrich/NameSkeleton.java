package mabat.enrich;

import java.util.Locale;
import java.util.Map;

/**
 * The consonants of a name in classes that Hebrew and English share, so that the spellings of one
 * name meet: {@code Sergey Lavrov}, {@code Sergei Lavrov} and {@code סרגיי לברוב} are all {@code
 * srg-lbrb}. Vowels, {@code h} and doubled letters are left out; sounds that one of the scripts
 * does not tell apart are one class.
 */
final class NameSkeleton {
    private static final String HEBREW = "בגדזחטכךלמםנןסעפףצץקרשת";
    private static final String HEBREW_CLASSES = "bgdshtkklmmnns-ppsskrst";
    private static final String ENGLISH = "bcdfgjklmnpqrstvwxz";
    private static final String ENGLISH_CLASSES = "bkdpggklmnpkrstbbks";
    private static final Map<String, String> DIGRAPHS =
            Map.ofEntries(
                    Map.entry("sch", "s"),
                    Map.entry("tch", "c"),
                    Map.entry("chr", "kr"),
                    Map.entry("sh", "s"),
                    Map.entry("ch", "c"),
                    Map.entry("kh", "k"),
                    Map.entry("gh", "g"),
                    Map.entry("ph", "p"),
                    Map.entry("th", "t"),
                    Map.entry("tz", "s"),
                    Map.entry("ts", "s"),
                    Map.entry("zh", "g"),
                    Map.entry("dj", "g"),
                    Map.entry("ck", "k"));

    private NameSkeleton() {}

    /** The classes of a word's consonants; empty for a word of vowels only. */
    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder skeleton = new StringBuilder();
        for (int at = 0; at < lower.length(); at++) {
            char c = lower.charAt(at);
            char next = at + 1 < lower.length() ? lower.charAt(at + 1) : ' ';
            if (c >= 'א' && c <= 'ת') {
                append(skeleton, hebrew(c, next, at == 0));
                at += c == 'ו' && next == 'ו' ? 1 : 0;
            } else {
                String digraph = digraph(lower, at);
                append(
                        skeleton,
                        digraph.isEmpty() ? english(c, next) : DIGRAPHS.getOrDefault(digraph, ""));
                at += Math.max(0, digraph.length() - 1);
            }
        }
        return skeleton.toString();
    }

    private static String digraph(String word, int at) {
        for (int length = 3; length >= 2; length--) {
            if (at + length <= word.length()
                    && DIGRAPHS.containsKey(word.substring(at, at + length))) {
                return word.substring(at, at + length);
            }
        }
        return "";
    }

    private static String hebrew(char c, char next, boolean first) {
        boolean geresh = next == '\'' || next == '\u05F3' || next == '\u2019';
        if (geresh && (c == 'צ' || c == 'ץ')) {
            return "c";
        }
        if (geresh && c == 'ח') {
            return "k";
        }
        if (geresh && c == 'ז') {
            return "g";
        }
        if (c == 'ו') {
            return first || next == 'ו' ? "b" : "";
        }
        int at = HEBREW.indexOf(c);
        String found = at < 0 ? "" : HEBREW_CLASSES.substring(at, at + 1);
        return found.equals("-") || found.equals("h") ? "" : found;
    }

    private static String english(char c, char next) {
        if (c == 'c' && "eiy".indexOf(next) >= 0) {
            return "s";
        }
        if (c == 'x') {
            return "ks";
        }
        int at = ENGLISH.indexOf(c);
        return at < 0 ? "" : ENGLISH_CLASSES.substring(at, at + 1);
    }

    private static void append(StringBuilder skeleton, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != c) {
                skeleton.append(c);
            }
        }
    }
}
