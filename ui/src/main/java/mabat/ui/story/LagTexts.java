package mabat.ui.story;

import java.util.Locale;
import java.util.function.Function;
import mabat.story.Lag;
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
     * @param lag absent where it is not known
     * @param first whether this is the first report itself
     */
    String of(@Nullable Lag lag, boolean first) {
        if (first) {
            return text("told.lag.first", 0);
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
