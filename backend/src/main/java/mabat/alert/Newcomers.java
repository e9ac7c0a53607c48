package mabat.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.article.Language;
import mabat.savedsearch.SavedSearch;
import mabat.search.ArticleChanges;
import mabat.search.CompiledCriteria;
import mabat.search.FacetField;
import mabat.search.FacetLabels;
import mabat.search.FacetValue;
import mabat.search.FirstSeen;
import org.jspecify.annotations.Nullable;

/**
 * Countries and people that the new articles of a search are about and those of the window before
 * are not. The window ends with the last look and is as long as the time since, but at least a
 * {@link #LEAST week}: whoever looks every morning is told what did not come up all week, and
 * whoever returns from a month away what did not come up in the month before.
 *
 * @see "docs/decisions/0015"
 */
final class Newcomers {
    static final Duration LEAST = Duration.ofDays(7);

    private final CompiledSearches compiled;
    private final ArticleChanges articles;
    private final FacetLabels labels;
    private final Clock clock;

    Newcomers(CompiledSearches compiled, ArticleChanges articles, FacetLabels labels, Clock clock) {
        this.compiled = compiled;
        this.articles = articles;
        this.labels = labels;
        this.clock = clock;
    }

    /** How long the window before the last look is; absent when that was the first one. */
    @Nullable Duration window(Fresh fresh) {
        Instant since = fresh.since();
        if (since == null) {
            return null;
        }
        Duration away = Duration.between(since, clock.instant());
        return away.compareTo(LEAST) < 0 ? LEAST : away;
    }

    /** With the number of new articles about each; most first. */
    List<FacetValue> of(SavedSearch search, Fresh fresh, FacetField field, Language language) {
        if (fresh.articles().isEmpty()
                || !(compiled.of(search)
                        instanceof CompiledSearches.Compiled.Readable(var criteria))) {
            return List.of();
        }
        Set<ArticleId> ids = Set.copyOf(fresh.articles());
        Map<String, Long> counts = articles.subjects(field, criteria.basis(), ids);
        Set<String> known = known(criteria, field, counts.keySet(), fresh, ids);
        return labels.values(field, counts, language).stream()
                .filter(value -> !known.contains(value.id()))
                .toList();
    }

    private Set<String> known(
            CompiledCriteria criteria,
            FacetField field,
            Set<String> values,
            Fresh fresh,
            Set<ArticleId> except) {
        Instant since = fresh.since();
        Duration window = window(fresh);
        FirstSeen before =
                since == null || window == null
                        ? FirstSeen.whenever()
                        : FirstSeen.between(since.minus(window), since);
        return articles.among(criteria, field, values, before, except);
    }
}
