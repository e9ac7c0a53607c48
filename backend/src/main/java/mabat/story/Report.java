package mabat.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of a story with those that repeat it nearly word for word.
 *
 * @param lag behind the first report; absent for the first and where dates are not known to the day
 * @param repeats in the order of time; empty for most
 */
public record Report(StoryArticle article, @Nullable Lag lag, List<StoryArticle> repeats) {
    public Report {
        repeats = List.copyOf(repeats);
    }
}
