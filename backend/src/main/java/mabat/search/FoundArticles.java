package mabat.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a searcher found.
 *
 * @param matches in the order asked for
 * @param total exact
 * @param days articles per day of publication, days without any left out; as in {@link Histogram}
 * @param undated matching articles without a date
 * @param last where the last match stands in the order, for the page behind it; empty when there is
 *     no such page
 * @param incomplete whether time ran out or shards were lost
 * @param stories how the matches stand for stories; absent unless asked for
 */
public record FoundArticles(
        List<Match> matches,
        long total,
        Map<FacetField, FacetCounts> facets,
        SortedMap<LocalDate, Long> days,
        long undated,
        List<String> last,
        boolean incomplete,
        @Nullable StoryGroups stories) {
    /** Every article by itself. */
    public FoundArticles(
            List<Match> matches,
            long total,
            Map<FacetField, FacetCounts> facets,
            SortedMap<LocalDate, Long> days,
            long undated,
            List<String> last,
            boolean incomplete) {
        this(matches, total, facets, days, undated, last, incomplete, null);
    }

    public FoundArticles {
        matches = List.copyOf(matches);
        facets = Map.copyOf(facets);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        last = List.copyOf(last);
    }

    FacetCounts facet(FacetField field) {
        return facets.getOrDefault(field, FacetCounts.none());
    }
}
