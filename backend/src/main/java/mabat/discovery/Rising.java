package mabat.discovery;

import java.util.List;
import mabat.article.Language;
import mabat.search.Criteria;
import mabat.search.DateRange;
import mabat.search.FacetField;
import org.jspecify.annotations.Nullable;

/**
 * What is new in the articles of a search.
 *
 * @param now the window asked about
 * @param before the days just before it, as many
 * @param terms the most striking first; empty when nothing matches or nothing rises
 */
public record Rising(Window now, Window before, List<Term> terms) {
    public Rising {
        terms = List.copyOf(terms);
    }

    /** Nothing matches, so there is no window. */
    public static Rising nothing() {
        Window none = new Window(DateRange.open(), 0);
        return new Rising(none, none, List.of());
    }

    /**
     * Days with the articles of the search in them.
     *
     * @param dates both ends given
     * @param articles exact
     */
    public record Window(DateRange dates, long articles) {}

    /**
     * Something that occurs in more articles than before.
     *
     * @param label a name in the language asked for, or the word as articles write it
     * @param field the facet of a name; absent for a word
     * @param id of the name in its facet; empty for a word
     * @param language of a word; {@link Language#UNDETERMINED} for a name
     * @param now articles in the window; exact, what {@code criteria} shows
     * @param before articles in the window before; exact
     * @param score how striking the rise is, comparable within one answer: the log-likelihood ratio
     *     of the two rates
     * @param criteria what a click searches: the term, in the window
     */
    public record Term(
            String label,
            @Nullable FacetField field,
            String id,
            Language language,
            long now,
            long before,
            double score,
            Criteria criteria) {}
}
