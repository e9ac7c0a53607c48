package mabat.ui.editing;

import java.text.Normalizer;
import java.util.Locale;
import mabat.article.EntityRef;

/** Ids made of names, so that nobody has to think of one. */
final class EntryIds {
    private static final int LONGEST = 80;

    private EntryIds() {}

    /** For the tables: {@code São Tomé} gives {@code sao-tome}; empty when nothing is left. */
    static String listed(String english) {
        String plain = Normalizer.normalize(english, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return joined(plain.toLowerCase(Locale.ROOT), "[^a-z0-9]+");
    }

    /** For somebody whom articles name like that, in any script; empty when nothing is left. */
    static String found(String name) {
        String joined = joined(name.toLowerCase(Locale.ROOT), "[^\\p{L}\\p{N}]+");
        return joined.isEmpty() ? "" : EntityRef.UNVERIFIED + joined;
    }

    private static String joined(String name, String between) {
        String joined = name.replaceAll(between, "-");
        String cut = joined.substring(0, Math.min(LONGEST, joined.length()));
        return cut.replaceAll("^-+|-+$", "");
    }
}
