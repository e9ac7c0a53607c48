package mabat.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words and signs that are operators when they stand alone. */
enum OperatorWord {
    AND("AND|וגם|&&?"),
    OR("OR|או|\\|\\|?"),
    NOT("NOT|וללא"),
    SAME("SAME|באותה[-\u05BE]פסקה"),
    NEAR("(NEAR|קרוב)/(\\d{1,6})"),
    ADJACENT("(ADJ|צמוד)/(\\d{1,6})"),
    TIMES("(ATLEAST|לפחות)/(\\d{1,6})"),
    /** An operator whose number is missing. */
    NUMBERLESS("(NEAR|ADJ|ATLEAST)/?");

    private final Pattern pattern;

    OperatorWord(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    static @Nullable OperatorWord of(String word) {
        for (OperatorWord operator : values()) {
            if (operator.pattern.matcher(word).matches()) {
                return operator;
            }
        }
        return null;
    }

    /** The word without its number. */
    String name(String word) {
        return matched(word).group(1);
    }

    int number(String word) {
        return Integer.parseInt(matched(word).group(2));
    }

    private Matcher matched(String word) {
        Matcher matcher = pattern.matcher(word);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(word + " is not " + this);
        }
        return matcher;
    }
}
