package mabat.story;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import mabat.article.PublicationDate;
import mabat.article.PublicationDate.Precision;

/**
 * How long after the first report, no more exact than the two dates are known.
 *
 * @param behind never negative
 * @param toTheMinute whether both times of day are known; otherwise whole days
 */
public record Lag(Duration behind, boolean toTheMinute) {
    /** Empty when a date is missing or coarser than a day. */
    static Optional<Lag> between(StoryArticle first, StoryArticle later) {
        PublicationDate from = first.published();
        PublicationDate to = later.published();
        LocalDate firstDay = first.day();
        LocalDate laterDay = later.day();
        if (from == null || to == null || firstDay == null || laterDay == null) {
            return Optional.empty();
        }
        if (from.precision() == Precision.MINUTE && to.precision() == Precision.MINUTE) {
            return Optional.of(new Lag(notNegative(Duration.between(from.at(), to.at())), true));
        }
        long days = ChronoUnit.DAYS.between(firstDay, laterDay);
        return Optional.of(new Lag(notNegative(Duration.ofDays(days)), false));
    }

    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
