package mabat.enrich;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day written in a text, in Hebrew or English, perhaps without its year.
 *
 * @param start first character, in UTF-16 units
 * @param day 1 to 31
 * @param year absent when it is not written
 * @param weekday absent when it is not written beside the day
 */
record DateExpression(
        int start,
        int end,
        int day,
        Month month,
        @Nullable Integer year,
        @Nullable DayOfWeek weekday) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String MONTH_EN =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private static final String WEEKDAY_EN =
            "(?:(Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+\\(?(?:on\\s+)?)?";
    private static final String YEAR = "(?:,?\\s+((?:19|20)\\d\\d)\\b)?";
    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    "\\b" + WEEKDAY_EN + MONTH_EN + "\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b" + YEAR,
                    FLAGS);
    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "\\b"
                            + WEEKDAY_EN
                            + "(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?"
                            + MONTH_EN
                            + "\\b\\.?"
                            + YEAR,
                    FLAGS);
    private static final String MONTH_HE =
            "(ינואר|פברואר|מרץ|מרס|מארס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)";
    private static final Pattern HEBREW =
            Pattern.compile(
                    "(?:(?:יום\\s+|ב|ה)(ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת|[א-ו]['׳’])[\\s,(]*)?"
                            + "(?<![\\d.,:])(?:ה|ב|ל|מ)?-?(\\d{1,2})\\s+(?:ב|ל|מ)?-?"
                            + MONTH_HE
                            + "(?![א-ת])(?:,?\\s+(?:ב?שנת\\s+|[בלמ]-)?((?:19|20)\\d\\d)\\b)?");
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?<![\\d./])(\\d{1,2})([./])(\\d{1,2})\\2((?:19|20)\\d\\d|\\d\\d)(?![\\d/]|\\.\\d)");
    private static final Pattern ISO =
            Pattern.compile("(?<![\\d-])((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?![\\d-])");

    private static final Map<String, Month> MONTHS_HE =
            Map.ofEntries(
                    Map.entry("ינואר", Month.JANUARY),
                    Map.entry("פברואר", Month.FEBRUARY),
                    Map.entry("מרץ", Month.MARCH),
                    Map.entry("מרס", Month.MARCH),
                    Map.entry("מארס", Month.MARCH),
                    Map.entry("אפריל", Month.APRIL),
                    Map.entry("מאי", Month.MAY),
                    Map.entry("יוני", Month.JUNE),
                    Map.entry("יולי", Month.JULY),
                    Map.entry("אוגוסט", Month.AUGUST),
                    Map.entry("ספטמבר", Month.SEPTEMBER),
                    Map.entry("אוקטובר", Month.OCTOBER),
                    Map.entry("נובמבר", Month.NOVEMBER),
                    Map.entry("דצמבר", Month.DECEMBER));
    private static final String MONTH_STARTS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String WEEKDAYS_HE = "אבגדהו";
    private static final List<String> WEEKDAY_NAMES_HE =
            List.of("ראשון", "שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת");
    private static final List<String> WEEKDAY_STARTS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** All days in a text, in order; impossible ones (31 June) are left out. */
    static List<DateExpression> in(String text) {
        List<DateExpression> found = new ArrayList<>();
        collect(MONTH_DAY.matcher(text), found, m -> english(m, 2, 3, 4));
        collect(DAY_MONTH.matcher(text), found, m -> english(m, 3, 2, 4));
        collect(HEBREW.matcher(text), found, DateExpression::hebrew);
        collect(NUMBERS.matcher(text), found, DateExpression::numbers);
        collect(ISO.matcher(text), found, DateExpression::iso);
        found.sort(
                Comparator.comparingInt(DateExpression::start)
                        .thenComparing(Comparator.comparingInt(DateExpression::end).reversed()));
        List<DateExpression> apart = new ArrayList<>();
        int end = 0;
        for (DateExpression one : found) {
            if (one.start >= end) {
                apart.add(one);
                end = one.end;
            }
        }
        return apart;
    }

    /**
     * The date in a year; empty when the year is written and differs, or the day does not exist.
     */
    Optional<LocalDate> in(int candidate) {
        if (year != null && year != candidate) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(candidate, month, day);
            return weekday == null || weekday == date.getDayOfWeek()
                    ? Optional.of(date)
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The date when its year is written; a wrong weekday beside it is not held against it. */
    Optional<LocalDate> full() {
        return year == null
                ? Optional.empty()
                : new DateExpression(start, end, day, month, year, null).in(year);
    }

    private interface Reading {
        @Nullable DateExpression of(Matcher matcher);
    }

    private static void collect(Matcher matcher, List<DateExpression> into, Reading reading) {
        while (matcher.find()) {
            DateExpression one = reading.of(matcher);
            if (one != null && one.day >= 1 && one.day <= one.month.maxLength()) {
                into.add(one);
            }
        }
    }

    private static DateExpression english(Matcher m, int month, int day, int year) {
        String name = m.group(month).substring(0, 3).toLowerCase(Locale.ROOT);
        String weekday = m.group(1);
        return new DateExpression(
                m.start(),
                m.end(),
                Integer.parseInt(m.group(day)),
                Month.of(MONTH_STARTS.indexOf(name) / 3 + 1),
                m.group(year) == null ? null : Integer.valueOf(m.group(year)),
                weekday == null
                        ? null
                        : DayOfWeek.of(
                                WEEKDAY_STARTS.indexOf(
                                                weekday.substring(0, 3).toLowerCase(Locale.ROOT))
                                        + 1));
    }

    private static @Nullable DateExpression hebrew(Matcher m) {
        Month month = MONTHS_HE.get(m.group(3));
        return month == null
                ? null
                : new DateExpression(
                        m.start(),
                        m.end(),
                        Integer.parseInt(m.group(2)),
                        month,
                        m.group(4) == null ? null : Integer.valueOf(m.group(4)),
                        weekdayHebrew(m.group(1)));
    }

    private static @Nullable DayOfWeek weekdayHebrew(@Nullable String name) {
        if (name == null) {
            return null;
        }
        int fromSunday =
                name.length() == 2
                        ? WEEKDAYS_HE.indexOf(name.charAt(0))
                        : WEEKDAY_NAMES_HE.indexOf(name);
        return fromSunday < 0 ? null : DayOfWeek.SUNDAY.plus(fromSunday);
    }

    /** Day first, as in Israel and most of the world, unless that is impossible. */
    private static @Nullable DateExpression numbers(Matcher m) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        int year = Integer.parseInt(m.group(4));
        year = year < 100 ? 2000 + year : year;
        boolean monthFirst = second > 12 && first <= 12 && m.group(2).equals("/");
        int month = monthFirst ? first : second;
        return month < 1 || month > 12
                ? null
                : new DateExpression(
                        m.start(),
                        m.end(),
                        monthFirst ? second : first,
                        Month.of(month),
                        year,
                        null);
    }

    private static @Nullable DateExpression iso(Matcher m) {
        int month = Integer.parseInt(m.group(2));
        return month < 1 || month > 12
                ? null
                : new DateExpression(
                        m.start(),
                        m.end(),
                        Integer.parseInt(m.group(3)),
                        Month.of(month),
                        Integer.valueOf(m.group(1)),
                        null);
    }
}
