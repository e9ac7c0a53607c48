package mabat.ui.component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import mabat.article.PublicationDate;
import mabat.search.Histogram.Interval;

/** Dates as words, no more exact than they are known. */
public final class DateTexts {
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;
    private final DateTimeFormatter month;
    private final DateTimeFormatter year;

    public DateTexts(InterfaceLanguage language) {
        var locale = language.locale();
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        minute =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale);
        month = DateTimeFormatter.ofPattern("LLLL yyyy", locale);
        year = DateTimeFormatter.ofPattern("yyyy", locale);
    }

    public String day(LocalDate date) {
        return date.format(day);
    }

    /** A day that may stand for its month, or on 1 January for its year. */
    public String about(LocalDate date) {
        return date.format(date.getDayOfYear() == 1 ? year : month);
    }

    /** A moment of our own clock, in the zone of the reader. */
    public String moment(Instant instant, ZoneId zone) {
        return minute.format(instant.atZone(zone));
    }

    /** A publication date; always UTC, as in the index. */
    public String published(PublicationDate date) {
        var at = date.at().atZone(ZoneOffset.UTC);
        return switch (date.precision()) {
            case MINUTE, DAY -> day.format(at);
            case MONTH -> month.format(at);
            case YEAR -> year.format(at);
        };
    }

    /** With the time of day when it is known. */
    public String publishedExactly(PublicationDate date) {
        return date.precision() == PublicationDate.Precision.MINUTE
                ? minute.format(date.at().atZone(ZoneOffset.UTC)) + " UTC"
                : published(date);
    }

    /** The stretch of time one bar of a histogram stands for. */
    public String bar(LocalDate from, Interval interval) {
        return switch (interval) {
            case DAY -> day(from);
            case WEEK -> day(from) + " – " + day(lastDay(from, interval));
            case MONTH -> month.format(from);
            case QUARTER -> month.format(from) + " – " + month.format(lastDay(from, interval));
            case YEAR -> year.format(from);
        };
    }

    /** The last day of the bar that starts on a day. */
    public static LocalDate lastDay(LocalDate from, Interval interval) {
        return switch (interval) {
            case DAY -> from;
            case WEEK -> from.plusDays(6);
            case MONTH -> from.plusMonths(1).minusDays(1);
            case QUARTER -> from.plusMonths(3).minusDays(1);
            case YEAR -> from.plusYears(1).minusDays(1);
        };
    }
}
