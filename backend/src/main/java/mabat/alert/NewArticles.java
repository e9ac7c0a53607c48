package mabat.alert;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.keep.Keep;
import mabat.keep.Keep.By;
import mabat.keep.Kept;
import mabat.savedsearch.SavedSearch;
import mabat.search.ArticleChanges;

/** What is new since somebody last looked, and looking. */
public final class NewArticles {
    /** More new articles than this are not told one by one. */
    public static final int MOST = 10_000;

    private final Announced announced;
    private final CompiledSearches compiled;
    private final ArticleChanges articles;
    private final Keep keep;
    private final Clock clock;

    public NewArticles(
            Announcements announcements,
            CompiledSearches compiled,
            ArticleChanges articles,
            Keep keep,
            Clock clock) {
        this.announced = new Announced(announcements, keep);
        this.compiled = compiled;
        this.articles = articles;
        this.keep = keep;
        this.clock = clock;
    }

    /** Asking changes nothing; see {@link #looked}. */
    public Fresh of(String person, SavedSearch search) {
        Optional<Look> look = keep.find(Look.class, Look.key(person, search.id())).map(Kept::value);
        long seen = look.map(Look::round).orElse(0L);
        // read before the announcements, so that it is never ahead of what was shown
        long round = Math.max(seen, announced.round());
        List<ArticleId> said = List.copyOf(announced.between(search.id(), seen, round).keySet());
        boolean more = said.size() > MOST;
        return new Fresh(
                stillMatching(search, more ? said.subList(0, MOST) : said),
                more,
                round,
                look.map(Look::at).orElse(null));
    }

    /**
     * How many articles are new in each of several searches, by the search's id; asked with little
     * more than one question when there is nothing new.
     */
    public Map<String, Integer> counts(String person, List<SavedSearch> searches) {
        Map<String, Long> seen = new HashMap<>();
        keep.having(Look.class, By.PERSON, person)
                .forEach(kept -> seen.put(kept.value().search(), kept.value().round()));
        long least =
                searches.stream()
                        .mapToLong(search -> seen.getOrDefault(search.id(), 0L))
                        .min()
                        .orElse(0);
        Set<String> candidates = announced.searches(least);
        Map<String, Integer> counts = new HashMap<>();
        for (SavedSearch search : searches) {
            counts.put(
                    search.id(),
                    candidates.contains(search.id()) ? of(person, search).articles().size() : 0);
        }
        return counts;
    }

    /** An article that was announced and then changed or deleted is not new any more. */
    private List<ArticleId> stillMatching(SavedSearch search, List<ArticleId> said) {
        if (said.isEmpty()
                || !(compiled.of(search)
                        instanceof CompiledSearches.Compiled.Readable(var criteria))) {
            return List.of();
        }
        Set<ArticleId> matching = articles.matching(criteria, Set.copyOf(said));
        return said.stream().filter(matching::contains).toList();
    }

    /**
     * Marks everything up to what was shown as seen.
     *
     * @param round from the {@link Fresh} that was shown; an older one than before changes nothing
     */
    public void looked(String person, String search, long round) {
        Optional<Kept<Look>> before = keep.find(Look.class, Look.key(person, search));
        long seen = before.map(kept -> kept.value().round()).orElse(0L);
        if (before.isPresent() && round <= seen) {
            return;
        }
        keep.put(
                new Look(
                        person,
                        search,
                        round,
                        seen,
                        clock.instant(),
                        before.map(kept -> kept.value().at()).orElse(null)),
                before.map(Kept::revision).orElse(Keep.NEVER));
    }

    /** Takes the last look back, as if it had not been: what it marked as seen is new again. */
    public void keepAsNew(String person, String search) {
        Optional<Kept<Look>> last = keep.find(Look.class, Look.key(person, search));
        while (last.isPresent() && !takenBack(last.get())) {
            last = keep.find(Look.class, Look.key(person, search));
        }
    }

    /** False when it was changed meanwhile. */
    private boolean takenBack(Kept<Look> last) {
        Look look = last.value();
        return look.isFirst()
                ? keep.remove(last)
                : keep.put(look.takenBack(), last.revision()).isPresent();
    }
}
