package mabat.story;

import java.util.List;
import mabat.article.Language;

/**
 * One story as all outlets told it.
 *
 * @param reports by time, near duplicates folded under the first of them; at least one
 * @param total articles; exact, and more than are listed when there are very many
 * @param outlets who covered it, the earliest first
 * @param languages in which it was told, the earliest first
 * @param shared what at least two articles are about, the most frequent first
 */
public record Story(
        String id,
        List<Report> reports,
        long total,
        List<Coverage> outlets,
        List<Coverage> languages,
        Silence silence,
        List<SharedEntity> shared) {
    public Story {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a story without articles: " + id);
        }
        reports = List.copyOf(reports);
        outlets = List.copyOf(outlets);
        languages = List.copyOf(languages);
        shared = List.copyOf(shared);
    }

    /** The headline to call it by: of the first report in a language, else of the first of all. */
    public StoryArticle headline(Language language) {
        return reports.stream()
                .map(Report::article)
                .filter(article -> article.language() == language)
                .findFirst()
                .orElse(reports.get(0).article());
    }
}
