package mabat.knowledge;

import java.util.Locale;

/** How names are compared: lower case, one kind of quote, dashes and blanks alike. */
public final class NameKey {
    private NameKey() {}

    public static String of(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u05F4\\u201C\\u201D\\u201E\\uFF02]|''", "\"")
                .replaceAll("[\\u05F3\\u2018\\u2019\\u02BC\\u00B4`]", "'")
                .replaceAll("[\\s\\u05BE\\u2010-\\u2015_-]+", " ");
    }
}
