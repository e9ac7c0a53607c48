package mabat.alert;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.discovery.Discovery;
import mabat.keep.InMemoryKeep;
import mabat.keep.Keep;
import mabat.keep.Kept;
import mabat.knowledge.KnowledgeBase;
import mabat.mail.MailSender;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import mabat.search.ArticleChanges;
import mabat.search.ArticleLibrary;
import mabat.search.Changes;
import mabat.search.CompiledCriteria;
import mabat.search.CountBasis;
import mabat.search.CriteriaReader;
import mabat.search.FacetField;
import mabat.search.FacetLabels;
import mabat.search.FirstSeen;
import mabat.search.Place;
import mabat.search.SearchService;
import mabat.search.Watch;

/** Alerts in memory: what is announced is what the test says, and everything announced matches. */
public final class HandMadeAlerts {
    private final InMemoryKeep keep;
    private final InMemoryAnnouncements announcements = new InMemoryAnnouncements();
    private final CompiledSearches compiled;
    private final NewArticles articles;
    private final Clock clock;
    private final Set<ArticleId> gone = new HashSet<>();

    public HandMadeAlerts(InMemoryKeep keep, CriteriaReader reader, Clock clock) {
        this.keep = keep;
        this.clock = clock;
        this.compiled = new CompiledSearches(reader, () -> "1", clock);
        this.articles = new NewArticles(announcements, compiled, new Everything(), keep, clock);
    }

    public NewArticles articles() {
        return articles;
    }

    public Announcements announcements() {
        return announcements;
    }

    public CompiledSearches compiled() {
        return compiled;
    }

    public ArticleChanges changes() {
        return new Everything();
    }

    /** Feeds over these alerts. */
    public Feeds feeds(SavedSearches searches, ArticleLibrary library, SearchService search) {
        return new Feeds(
                keep,
                searches,
                new Announced(announcements, keep),
                compiled,
                new Everything(),
                library,
                search,
                new Random(1),
                clock);
    }

    /** What is new since the last look, over these alerts; nobody is about anything. */
    public SinceLastLook sinceLastLook(
            ArticleLibrary library,
            SearchService search,
            Discovery discovery,
            KnowledgeBase knowledge) {
        Newcomers newcomers =
                new Newcomers(compiled, new Everything(), new FacetLabels(knowledge), clock);
        return new SinceLastLook(articles, newcomers, library, search, discovery);
    }

    /** Subscriptions over these alerts. */
    public Subscriptions subscriptions(SavedSearches searches, MailSender mail) {
        return new Subscriptions(keep, searches, mail, new Random(2), clock);
    }

    /** Announces articles as a round does that ends. */
    public void announce(SavedSearch search, String... ids) {
        Kept<Position> before =
                keep.find(Position.class, Position.KEY)
                        .or(() -> keep.put(Position.first(new Everything().place()), Keep.NEVER))
                        .orElseThrow();
        Position taking = before.value().taking();
        announcements.add(
                List.of(
                        new Announcement(
                                search.id(),
                                taking.taken(),
                                clock.instant(),
                                List.of(ids).stream().map(ArticleId::new).toList())));
        keep.put(taking.ended(taking.place()), before.revision());
    }

    /** Tells open pages, as a round does that ends. */
    public static void tell(News news, SavedSearch search) {
        news.tell(Set.of(search.id()));
    }

    /** Articles that were announced and do not match any more. */
    public void forget(String... ids) {
        List.of(ids).forEach(id -> gone.add(new ArticleId(id)));
    }

    private final class Everything implements ArticleChanges {
        @Override
        public Place place() {
            return new Place("memory", 0, clock.instant());
        }

        @Override
        public List<Changes> since(List<Watch> watches) {
            return watches.stream().<Changes>map(watch -> new Changes.Found(List.of())).toList();
        }

        @Override
        public void forget(Place before) {}

        @Override
        public Map<String, Long> subjects(FacetField field, CountBasis basis, Set<ArticleId> all) {
            return Map.of();
        }

        @Override
        public Set<String> among(
                CompiledCriteria criteria,
                FacetField field,
                Set<String> values,
                FirstSeen seen,
                Set<ArticleId> except) {
            return Set.of();
        }

        @Override
        public Set<ArticleId> matching(CompiledCriteria criteria, Set<ArticleId> all) {
            Set<ArticleId> matching = new HashSet<>(all);
            matching.removeAll(gone);
            return matching;
        }
    }
}
