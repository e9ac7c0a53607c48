package mabat.ui.story;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import mabat.article.PublicationDate;
import mabat.article.PublicationDate.Precision;
import mabat.story.Lag;
import mabat.story.StoryArticle;
import mabat.ui.component.Labels;
import org.jspecify.annotations.Nullable;

/** How much later something was reported, in words. */
final class LagTexts {
    private static final int MINUTES_PER_HOUR = 60;
    private static final int HOURS_IN_MINUTES = 48 * MINUTES_PER_HOUR;

    private final Function<String, Function<Long, String>> texts;

    /**
     * @param locale of the reader
     */
    LagTexts(Labels labels, Locale locale) {
        this.texts = key -> number -> labels.text(key, locale, number);
    }

    /**
     * @param lag absent where it is not known, and for the first report
     * @param first the first report, when this is it
     */
    String of(@Nullable Lag lag, Optional<StoryArticle> first) {
        if (first.isPresent()) {
            PublicationDate published = first.get().published();
            boolean known = published != null && published.precision() == Precision.MINUTE;
            // without a time of day nobody knows who was first on that day
            return text(known ? "told.lag.first" : "told.lag.first-day", 0);
        }
        if (lag == null) {
            return text("told.lag.unknown", 0);
        }
        long minutes = lag.behind().toMinutes();
        if (!lag.toTheMinute() || minutes > HOURS_IN_MINUTES) {
            return text("told.lag.days", lag.behind().toDays());
        }
        return minutes < MINUTES_PER_HOUR
                ? text("told.lag.minutes", minutes)
                : text("told.lag.hours", minutes / MINUTES_PER_HOUR);
    }

    private String text(String key, long number) {
        return texts.apply(key).apply(number);
    }
}
