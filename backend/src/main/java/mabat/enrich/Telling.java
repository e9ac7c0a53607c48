package mabat.enrich;

import java.time.LocalDate;
import java.util.List;
import mabat.article.ArticleId;

/**
 * One article as far as it matters for telling which others report the same story.
 *
 * @param day when it was published
 * @param terms what it is about, each once, in terms that both languages share; see {@link Stories}
 * @param story the story it belongs to; empty as long as it has none
 */
public record Telling(ArticleId article, LocalDate day, List<String> terms, String story) {
    public Telling {
        terms = List.copyOf(terms);
    }

    /** The same in a story. */
    public Telling inStory(String found) {
        return new Telling(article, day, terms, found);
    }
}
