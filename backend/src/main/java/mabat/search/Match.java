package mabat.search;

import java.util.List;
import java.util.Map;
import mabat.article.ArticleId;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * One article that matched, with what a result list shows.
 *
 * @param url where it was published; empty when unknown
 * @param title whole, highlighted
 * @param excerpts the best fragments of lead and body, best first; the start of the lead when
 *     nothing is highlighted there
 * @param subjectCountries ids, sorted
 * @param leaders ids, sorted
 * @param topics ids, strongest first
 * @param story id of the same-story group; empty when there is none
 * @param score comparable within one page only; 0 when sorted by date
 * @param seen the names that fields of the query ask for and the article has, with the words it
 *     says them in; no words where it has them without saying so
 * @param why empty unless it was asked for
 */
public record Match(
        ArticleId id,
        String url,
        String outlet,
        Language language,
        @Nullable PublicationDate published,
        HighlightedText title,
        String lead,
        List<HighlightedText> excerpts,
        List<String> subjectCountries,
        List<String> leaders,
        List<String> topics,
        String story,
        double score,
        Map<EntityRef, List<String>> seen,
        List<WhyMatched> why) {
    public Match {
        excerpts = List.copyOf(excerpts);
        subjectCountries = List.copyOf(subjectCountries);
        leaders = List.copyOf(leaders);
        topics = List.copyOf(topics);
        seen = Map.copyOf(seen);
        why = List.copyOf(why);
    }

    /** The same with reasons. */
    public Match withWhy(List<WhyMatched> reasons) {
        return new Match(
                id,
                url,
                outlet,
                language,
                published,
                title,
                lead,
                excerpts,
                subjectCountries,
                leaders,
                topics,
                story,
                score,
                seen,
                reasons);
    }
}
