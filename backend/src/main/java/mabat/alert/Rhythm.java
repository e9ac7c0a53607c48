package mabat.alert;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * When somebody wants to be told.
 *
 * @param kind at once, or collected
 * @param time of day for collected news, where the person lives
 * @param day of the week for weekly news
 * @param zone where the person lives
 */
public record Rhythm(Kind kind, LocalTime time, DayOfWeek day, ZoneId zone) {
    /** As soon as there is something. */
    public static Rhythm atOnce() {
        return new Rhythm(Kind.AT_ONCE, LocalTime.of(7, 0), DayOfWeek.SUNDAY, ZoneId.of("UTC"));
    }

    public static Rhythm daily(LocalTime time, ZoneId zone) {
        return new Rhythm(Kind.DAILY, time, DayOfWeek.SUNDAY, zone);
    }

    public static Rhythm weekly(DayOfWeek day, LocalTime time, ZoneId zone) {
        return new Rhythm(Kind.WEEKLY, time, day, zone);
    }

    /** How often. */
    public enum Kind {
        AT_ONCE,
        DAILY,
        WEEKLY
    }

    /** The first moment after another one at which collected news are due. */
    public Instant nextAfter(Instant moment) {
        if (kind == Kind.AT_ONCE) {
            return moment;
        }
        ZonedDateTime local = moment.atZone(zone);
        ZonedDateTime next = local.with(time);
        if (kind == Kind.WEEKLY) {
            next = next.with(TemporalAdjusters.nextOrSame(day));
        }
        while (!next.toInstant().isAfter(moment)) {
            next = (kind == Kind.WEEKLY ? next.plusWeeks(1) : next.plusDays(1)).with(time);
        }
        return next.toInstant();
    }
}
