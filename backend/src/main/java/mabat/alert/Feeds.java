package mabat.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import mabat.account.Secret;
import mabat.article.ArticleId;
import mabat.article.Language;
import mabat.keep.Keep;
import mabat.keep.Keep.By;
import mabat.keep.Kept;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import mabat.search.ArticleChanges;
import mabat.search.ArticleLibrary;
import mabat.search.Grouping;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import mabat.search.SortOrder;

/** Feeds of saved searches, and the secrets they are read with. */
public final class Feeds {
    /** Entries on a page of a feed. */
    public static final int MOST = 100;

    private static final String PREFIX = "feed_";
    private static final int LONGEST_SECRET = 200;

    private final Keep keep;
    private final SavedSearches searches;
    private final Announced announced;
    private final CompiledSearches compiled;
    private final ArticleChanges changes;
    private final ArticleLibrary library;
    private final SearchService search;
    private final RandomGenerator random;
    private final Clock clock;

    /**
     * @param random a cryptographically strong source
     */
    Feeds(
            Keep keep,
            SavedSearches searches,
            Announced announced,
            CompiledSearches compiled,
            ArticleChanges changes,
            ArticleLibrary library,
            SearchService search,
            RandomGenerator random,
            Clock clock) {
        this.keep = keep;
        this.searches = searches;
        this.announced = announced;
        this.compiled = compiled;
        this.changes = changes;
        this.library = library;
        this.search = search;
        this.random = random;
        this.clock = clock;
    }

    /** A new secret; the one before it is revoked. Empty when there is no such search. */
    public Optional<Secret> make(String person, String id) {
        if (searches.find(person, id).isEmpty()) {
            return Optional.empty();
        }
        Secret secret = Secret.random(PREFIX, random);
        FeedToken token = new FeedToken(person, id, secret.hash(), clock.instant());
        Optional<Kept<FeedToken>> before = keep.find(FeedToken.class, token.key());
        while (keep.put(token, before.map(Kept::revision).orElse(Keep.NEVER)).isEmpty()) {
            before = keep.find(FeedToken.class, token.key());
        }
        return Optional.of(secret);
    }

    /** When the feed of a search was opened; empty when it has none. */
    public Optional<Instant> made(String person, String id) {
        return keep.find(FeedToken.class, FeedToken.key(person, id))
                .map(kept -> kept.value().created());
    }

    /** False when there was none. */
    public boolean revoke(String person, String id) {
        return keep.find(FeedToken.class, FeedToken.key(person, id))
                .map(keep::remove)
                .orElse(false);
    }

    /**
     * What was announced and still matches, newest first; the last page is filled up with the
     * newest of what was there before. Announcements are remembered for {@link
     * AlertProperties#keep}, and the newest {@link NewArticles#MOST} are given out.
     *
     * @param page from 1; one behind the last has no entries
     * @return empty when the secret opens nothing, or its person may not see the search
     */
    public Optional<Feed> read(String secret, int page) {
        if (!secret.startsWith(PREFIX) || secret.length() > LONGEST_SECRET) {
            return Optional.empty();
        }
        return keep.having(FeedToken.class, By.STATE, new Secret(secret).hash()).stream()
                .map(Kept::value)
                .findFirst()
                .flatMap(token -> searches.find(token.person(), token.search()))
                .map(search -> feed(search, page));
    }

    private Feed feed(SavedSearch saved, int page) {
        Map<ArticleId, Instant> said = said(saved);
        int from = Math.min(said.size(), (page - 1) * MOST);
        int to = Math.min(said.size(), from + MOST);
        List<Feed.Entry> entries = new ArrayList<>();
        List.copyOf(said.entrySet())
                .subList(from, to)
                .forEach(each ->
                        library.find(each.getKey())
                                .ifPresent(article ->
                                        entries.add(new Feed.Entry(article, each.getValue()))));
        Instant updated = entries.isEmpty() ? saved.created() : entries.get(0).at();
        boolean last = to == said.size();
        if (last && (from < to || page == 1)) {
            before(saved, said.keySet(), MOST - (to - from)).forEach(entries::add);
        }
        return new Feed(saved, entries, updated, page, !last);
    }

    private Map<ArticleId, Instant> said(SavedSearch saved) {
        Map<ArticleId, Instant> said = new LinkedHashMap<>();
        if (compiled.of(saved) instanceof CompiledSearches.Compiled.Readable(var criteria)) {
            Map<ArticleId, Instant> all = announced.after(saved.id(), 0);
            List<ArticleId> newest = all.keySet().stream().limit(NewArticles.MOST).toList();
            Set<ArticleId> matching =
                    newest.isEmpty() ? Set.of() : changes.matching(criteria, Set.copyOf(newest));
            newest.stream()
                    .filter(matching::contains)
                    .forEach(id -> said.put(id, all.getOrDefault(id, saved.created())));
        }
        return said;
    }

    private List<Feed.Entry> before(SavedSearch saved, Set<ArticleId> without, int many) {
        Question question =
                new Question(
                        saved.criteria().withSort(SortOrder.NEWEST).withGrouping(Grouping.ARTICLES),
                        Question.MOST,
                        null,
                        Language.ENGLISH,
                        false);
        if (many <= 0 || !(search.search(question) instanceof SearchAnswer.Found found)) {
            return List.of();
        }
        return found.page().matches().stream()
                .filter(match -> !without.contains(match.id()))
                .limit(many)
                .flatMap(match -> library.find(match.id()).stream())
                .map(article -> new Feed.Entry(article, article.firstSeen()))
                .toList();
    }
}
