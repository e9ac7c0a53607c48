package mabat.story;

import java.util.List;
import mabat.article.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one outlet, or one language, told of a story.
 *
 * @param name of the outlet, or code of the language
 * @param articles how many it published
 * @param languages in which; the first used comes first
 * @param first its first article
 * @param lag of that behind the first report of all; absent as in {@link Report#lag}
 */
public record Coverage(
        String name,
        long articles,
        List<Language> languages,
        StoryArticle first,
        @Nullable Lag lag) {
    public Coverage {
        languages = List.copyOf(languages);
    }
}
