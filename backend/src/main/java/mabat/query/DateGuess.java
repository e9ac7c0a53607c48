package mabat.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody may have meant who wrote something that is no date. */
final class DateGuess {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private DateGuess() {}

    /** The year in it, the word it begins with, or else the last seven days. */
    static String of(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.find()) {
            return year.group();
        }
        if (text.startsWith("yest") || text.startsWith("אתמ")) {
            return "yesterday";
        }
        return text.startsWith("tod") || text.startsWith("היו") ? "today" : "7d";
    }
}
