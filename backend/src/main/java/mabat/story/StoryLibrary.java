package mabat.story;

import java.util.List;
import java.util.Map;
import mabat.search.DateRange;

/** Port: the articles of stories. Fails with the exceptions of {@code mabat.failure}. */
public interface StoryLibrary {
    Told find(String story, int most);

    /** How many articles each outlet published on these days; exact. */
    Map<String, Long> outlets(DateRange days);

    /**
     * @param articles the earliest ones, in any order; empty when there is no such story
     * @param total exact, also when there are more than were asked for
     */
    record Told(List<StoryArticle> articles, long total) {
        public Told {
            articles = List.copyOf(articles);
        }
    }
}
