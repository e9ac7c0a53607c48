package mabat.alert;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.keep.Keep;
import mabat.keep.Kept;
import mabat.savedsearch.SavedSearch;
import mabat.search.ArticleChanges;
import org.jspecify.annotations.Nullable;

/** What is new since somebody last looked, and looking. */
public final class NewArticles {
    /** More new articles than this are not told one by one. */
    public static final int MOST = 10_000;

    private final Announcements announcements;
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
        this.announcements = announcements;
        this.compiled = compiled;
        this.articles = articles;
        this.keep = keep;
        this.clock = clock;
    }

    /** Asking changes nothing; see {@link #looked}. */
    public Fresh of(String person, SavedSearch search) {
        Optional<Look> look = look(person, search.id());
        return since(search, look.map(Look::round).orElse(0L), look.orElse(null));
    }

    private Fresh since(SavedSearch search, long after, @Nullable Look look) {
        Optional<Position> position = keep.find(Position.class, Position.KEY).map(Kept::value);
        long upTo = position.map(Position::round).orElse(0L);
        List<ArticleId> said = announced(search.id(), after, position);
        boolean more = said.size() > MOST;
        List<ArticleId> some = more ? said.subList(0, MOST) : said;
        return new Fresh(stillMatching(search, some), more, upTo, look == null ? null : look.at());
    }

    /** Newest first, each once. */
    private List<ArticleId> announced(String search, long after, Optional<Position> position) {
        if (position.isEmpty() || position.get().round() <= after) {
            return List.of();
        }
        Set<Long> voided = position.get().voidedRounds();
        List<ArticleId> all = new ArrayList<>();
        for (Announcement each : announcements.of(search, after, position.get().round())) {
            if (!voided.contains(each.round())) {
                all.addAll(each.articles());
            }
        }
        Collections.reverse(all);
        return List.copyOf(new LinkedHashSet<>(all));
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

    private Optional<Look> look(String person, String search) {
        return keep.find(Look.class, Look.key(person, search)).map(Kept::value);
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
                new Look(person, search, round, seen, clock.instant()),
                before.map(Kept::revision).orElse(Keep.NEVER));
    }

    /** Takes the last look back: what it marked as seen is new again. */
    public void keepAsNew(String person, String search) {
        keep.change(
                Look.class,
                Look.key(person, search),
                look ->
                        new Look(
                                person, search, look.previous(), look.previous(), clock.instant()));
    }
}
