package mabat.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mabat.query.DateExpression.Ago;
import mabat.query.DateExpression.Days;
import mabat.query.DateExpression.Last;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind {@code date:}. */
final class DateReader {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    // day first, as dates are written in Hebrew and in most of Europe
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(\\d{1,2})[./])?(\\d{1,2})[./](\\d{4})");
    private static final Pattern LAST = Pattern.compile("(\\d{1,4})([dwmy])");

    private DateReader() {}

    /** What a text means as a date. */
    sealed interface Outcome {
        record Understood(DateExpression date) implements Outcome {}

        /** Both ends are dates, but in the wrong order. */
        record WrongOrder(String swapped) implements Outcome {}

        record NoDate() implements Outcome {}
    }

    static Outcome read(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        switch (lower) {
            case "today", "היום":
                return new Outcome.Understood(new Ago(0));
            case "yesterday", "אתמול":
                return new Outcome.Understood(new Ago(1));
            default:
                break;
        }
        Matcher last = LAST.matcher(lower);
        if (last.matches() && Integer.parseInt(last.group(1)) > 0) {
            return new Outcome.Understood(
                    new Last(Integer.parseInt(last.group(1)), unit(last.group(2).charAt(0))));
        }
        try {
            return days(lower);
        } catch (DateTimeException noSuchDay) {
            return new Outcome.NoDate();
        }
    }

    private static Last.Unit unit(char letter) {
        return switch (letter) {
            case 'd' -> Last.Unit.DAY;
            case 'w' -> Last.Unit.WEEK;
            case 'm' -> Last.Unit.MONTH;
            default -> Last.Unit.YEAR;
        };
    }

    private static Outcome days(String text) {
        if (text.startsWith(">=")) {
            return new Outcome.Understood(new Days(first(text.substring(2)), null));
        }
        if (text.startsWith("<=")) {
            return new Outcome.Understood(new Days(null, last(text.substring(2))));
        }
        if (text.startsWith(">")) {
            return new Outcome.Understood(new Days(last(text.substring(1)).plusDays(1), null));
        }
        if (text.startsWith("<")) {
            return new Outcome.Understood(new Days(null, first(text.substring(1)).minusDays(1)));
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            return new Outcome.Understood(new Days(first(text), last(text)));
        }
        String left = text.substring(0, dots);
        String right = text.substring(dots + 2);
        if (left.isEmpty() && right.isEmpty()) {
            return new Outcome.NoDate();
        }
        LocalDate from = left.isEmpty() ? null : first(left);
        LocalDate to = right.isEmpty() ? null : last(right);
        if (from != null && to != null && to.isBefore(from)) {
            return new Outcome.WrongOrder(right + ".." + left);
        }
        return new Outcome.Understood(new Days(from, to));
    }

    /** The first day of a year, month or day. */
    private static LocalDate first(String text) {
        return parts(text).first();
    }

    private static LocalDate last(String text) {
        return parts(text).last();
    }

    private static Parts parts(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return new Parts(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return new Parts(
                    number(dayFirst.group(3)),
                    number(dayFirst.group(2)),
                    number(dayFirst.group(1)));
        }
        throw new DateTimeException("not a date");
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Month and day are 0 when not given. */
    private record Parts(int year, int month, int day) {
        LocalDate first() {
            return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
        }

        LocalDate last() {
            if (month == 0) {
                return LocalDate.of(year, 12, 31);
            }
            return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
        }
    }
}
