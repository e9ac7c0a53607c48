package mabat.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: lower case, one kind of quote, dashes and blanks alike. */
public final class NameKey {
    private static final Pattern DOUBLE_QUOTE =
            Pattern.compile("[\\u05F4\\u201C\\u201D\\u201E\\uFF02]|''");
    private static final Pattern SINGLE_QUOTE =
            Pattern.compile("[\\u05F3\\u2018\\u2019\\u02BC\\u00B4`]");
    private static final Pattern GAP = Pattern.compile("[\\s\\u05BE\\u2010-\\u2015_-]+");

    private NameKey() {}

    public static String of(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String quoted = DOUBLE_QUOTE.matcher(lower).replaceAll("\"");
        return GAP.matcher(SINGLE_QUOTE.matcher(quoted).replaceAll("'")).replaceAll(" ");
    }
}
