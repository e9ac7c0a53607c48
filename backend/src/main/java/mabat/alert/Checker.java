package mabat.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mabat.alert.Announcements.SearchAndRound;
import mabat.article.ArticleId;
import mabat.failure.DependencyUnavailableException;
import mabat.keep.Keep;
import mabat.keep.Kept;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearchStore;
import mabat.search.ArticleChanges;
import mabat.search.Changes;
import mabat.search.CompiledCriteria;
import mabat.search.Place;
import mabat.search.Watch;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is new in every saved search. {@link #round} may be called by several applications at
 * once and stopped at any point.
 */
public final class Checker {
    private static final System.Logger LOG = System.getLogger(Checker.class.getName());

    private final SavedSearchStore searches;
    private final CompiledSearches compiled;
    private final ArticleChanges changes;
    private final Announcements announcements;
    private final Keep keep;
    private final Clock clock;

    public Checker(
            SavedSearchStore searches,
            CompiledSearches compiled,
            ArticleChanges changes,
            Announcements announcements,
            Keep keep,
            Clock clock) {
        this.searches = searches;
        this.compiled = compiled;
        this.changes = changes;
        this.announcements = announcements;
        this.keep = keep;
        this.clock = clock;
    }

    /** What a round came to. */
    public sealed interface Outcome {
        /** Nothing was written since the last one, so nothing was asked. */
        record Quiet() implements Outcome {}

        /** Somebody else ended a round meanwhile; this one does not count. */
        record Overtaken() implements Outcome {}

        /**
         * @param searches how many were checked
         * @param found ids of those with something new
         */
        record Ended(int searches, Set<String> found) implements Outcome {
            public Ended {
                found = Set.copyOf(found);
            }
        }
    }

    /**
     * Where nobody ever checked, sets where checking begins: whatever is written from now on. To be
     * called before anybody can write, or what comes in before the first round would be passed
     * over.
     */
    public void begin() {
        try {
            if (keep.find(Position.class, Position.KEY).isEmpty()) {
                keep.put(Position.first(changes.place()), Keep.NEVER);
            }
        } catch (DependencyUnavailableException e) {
            LOG.log(System.Logger.Level.DEBUG, "The first round sets where checking begins", e);
        }
    }

    /** Checks every saved search once, if anything was written at all. */
    public Outcome round() {
        Place now = changes.place();
        Optional<Kept<Position>> before = keep.find(Position.class, Position.KEY);
        if (before.isEmpty()) {
            keep.put(Position.first(now), Keep.NEVER);
            return new Outcome.Quiet();
        }
        Map<String, Kept<Paused>> paused = new HashMap<>();
        keep.all(Paused.class).forEach(each -> paused.put(each.value().search(), each));
        if (isUnchanged(before.get().value().place(), now) && paused.isEmpty()) {
            return new Outcome.Quiet();
        }
        // Searches saved from here on show what is written up to here; so they are listed after it.
        return keep.put(before.get().value().taking(), before.get().revision())
                .map(mine -> round(mine, now, paused))
                .orElseGet(Outcome.Overtaken::new);
    }

    private Outcome round(Kept<Position> mine, Place now, Map<String, Kept<Paused>> paused) {
        Place last = mine.value().place();
        List<SavedSearch> asked = new ArrayList<>();
        List<Watch> watches = new ArrayList<>();
        List<Kept<Paused>> resumed = new ArrayList<>();
        Instant at = clock.instant();
        Map<String, Kept<Paused>> deleted = new HashMap<>(paused);
        for (SavedSearch search : searches.all()) {
            deleted.remove(search.id());
            Kept<Paused> pause = paused.get(search.id());
            Place from = pause == null ? last : pause.value().from();
            switch (compiled.of(search, CompiledSearches.day(now.at()))) {
                case CompiledSearches.Compiled.Unreadable(var reason) ->
                        pause(search, pause, from, reason, at);
                case CompiledSearches.Compiled.Readable(var criteria) -> {
                    Watch watch = watch(search, criteria, from, now);
                    if (!from.isSameAs(now) || watch.before() != null) {
                        asked.add(search);
                        watches.add(watch);
                    } else if (pause != null) {
                        resumed.add(pause);
                    }
                }
            }
        }
        List<Changes> found = changes.since(watches);
        List<Announcement> fresh = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            SavedSearch search = asked.get(i);
            Kept<Paused> pause = paused.get(search.id());
            switch (found.get(i)) {
                case Changes.Found(var articles) -> {
                    if (!articles.isEmpty()) {
                        fresh.add(
                                new Announcement(search.id(), mine.value().taken(), at, articles));
                    }
                    if (pause != null) {
                        resumed.add(pause);
                    }
                }
                case Changes.Refused(var reason) ->
                        pause(search, pause, watches.get(i).after(), reason, at);
            }
        }
        List<Announcement> unheard = withoutAnnounced(fresh, mine.value());
        if (!unheard.isEmpty()) {
            announcements.add(unheard);
        }
        if (keep.put(mine.value().ended(now), mine.revision()).isEmpty()) {
            return new Outcome.Overtaken();
        }
        // Only now: until the round has ended, nothing of the pause has been caught up with.
        resumed.forEach(keep::remove);
        deleted.values().forEach(keep::remove);
        Set<String> ids = new HashSet<>();
        unheard.forEach(each -> ids.add(each.search()));
        return new Outcome.Ended(asked.size(), ids);
    }

    /** Whether no article was written, and no search has come to mean something else. */
    private static boolean isUnchanged(Place last, Place now) {
        return last.isSameAs(now)
                && CompiledSearches.day(last.at()).equals(CompiledSearches.day(now.at()));
    }

    /** The last seven days are others today than when this search was last checked. */
    private Watch watch(SavedSearch search, CompiledCriteria criteria, Place from, Place now) {
        LocalDate then = CompiledSearches.day(from.at());
        return then.equals(CompiledSearches.day(now.at()))
                ? new Watch(criteria, from)
                : new Watch(criteria, from, compiled.before(search, then, criteria).orElse(null));
    }

    /**
     * Drops what only rounds of the past needed. May be called by anybody at any time, and stopped
     * at any point.
     */
    public void tidy() {
        forgetVoidRounds();
        forgetVersions();
    }

    /** What such a round left behind goes first: once forgotten, it would count. */
    private void forgetVoidRounds() {
        keep.find(Position.class, Position.KEY)
                .filter(kept -> !kept.value().forgettable().isEmpty())
                .ifPresent(kept -> {
                    List<VoidRounds> old = kept.value().forgettable();
                    old.forEach(each -> announcements.remove(each.first(), each.last()));
                    keep.change(Position.class, Position.KEY, now -> now.forgetting(old));
                });
    }

    private void forgetVersions() {
        keep.find(Position.class, Position.KEY)
                .map(kept -> kept.value().place())
                .ifPresent(place -> {
                    Place earliest = place;
                    for (Kept<Paused> paused : keep.all(Paused.class)) {
                        Place from = paused.value().from();
                        if (!from.index().equals(place.index())) {
                            return;
                        }
                        earliest = from.sequence() < earliest.sequence() ? from : earliest;
                    }
                    changes.forget(earliest);
                });
    }

    private void pause(
            SavedSearch search,
            @Nullable Kept<Paused> already,
            Place from,
            String reason,
            Instant at) {
        if (already == null) {
            keep.put(new Paused(search.id(), search.owner(), from, reason, at), Keep.NEVER);
        }
    }

    /** Each article once for each search, whatever was found again. */
    private List<Announcement> withoutAnnounced(List<Announcement> fresh, Position position) {
        Set<ArticleId> articles = new HashSet<>();
        fresh.forEach(each -> articles.addAll(each.articles()));
        if (articles.isEmpty()) {
            return List.of();
        }
        Map<ArticleId, Set<SearchAndRound>> before = announcements.mentioning(articles);
        List<Announcement> unheard = new ArrayList<>();
        for (Announcement each : fresh) {
            List<ArticleId> rest =
                    each.articles().stream()
                            .filter(article ->
                                    before.getOrDefault(article, Set.of()).stream()
                                            .noneMatch(said ->
                                                    said.search().equals(each.search())
                                                            && position.counts(said.round())))
                            .toList();
            if (!rest.isEmpty()) {
                unheard.add(new Announcement(each.search(), each.round(), each.at(), rest));
            }
        }
        return unheard;
    }
}
