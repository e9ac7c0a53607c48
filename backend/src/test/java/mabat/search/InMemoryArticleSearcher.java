package mabat.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.article.PublicationDate;
import mabat.query.Spelling;
import mabat.search.FacetSelection.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The searcher without Elasticsearch: looks at every article, so its counts are right by
 * construction. Passes the same contract test as the adapter.
 */
public final class InMemoryArticleSearcher
        implements ArticleSearcher, ArticleLibrary, ArticleStatistics {
    private final Map<ArticleId, EnrichedArticle> articles = new ConcurrentSkipListMap<>();
    private final Map<ArticleId, ArticleMatcher> matchers = new ConcurrentSkipListMap<>();
    private @Nullable RuntimeException failure;

    public void add(EnrichedArticle... added) {
        for (EnrichedArticle article : added) {
            articles.put(article.article().id(), article);
            matchers.put(article.article().id(), new ArticleMatcher(article));
        }
    }

    public void clear() {
        articles.clear();
        matchers.clear();
    }

    /** From now on every call fails like this; null: none does. */
    public void failWith(@Nullable RuntimeException changed) {
        failure = changed;
    }

    @Override
    public Optional<EnrichedArticle> find(ArticleId id) {
        failIfAsked();
        return Optional.ofNullable(articles.get(id));
    }

    @Override
    public boolean delete(ArticleId id) {
        failIfAsked();
        matchers.remove(id);
        return articles.remove(id) != null;
    }

    @Override
    public FoundArticles search(PageRequest request) {
        failIfAsked();
        CompiledCriteria criteria = request.criteria();
        List<ArticleMatcher> matching =
                matching(criteria, null, true).stream().sorted(order(criteria)).toList();
        boolean byStory = criteria.grouping() == Grouping.STORIES;
        List<ArticleMatcher> all = byStory ? leading(matching) : matching;
        int from = 0;
        if (!request.after().isEmpty()) {
            String last = request.after().get(request.after().size() - 1);
            List<String> ids = all.stream().map(m -> m.article().id().value()).toList();
            from = ids.indexOf(last) + 1;
        }
        List<ArticleMatcher> page = all.subList(from, Math.min(all.size(), from + request.size()));
        Map<FacetField, FacetCounts> facets = new EnumMap<>(FacetField.class);
        for (FacetField field : FacetField.values()) {
            facets.put(field, facet(criteria, field, FacetRequest.most(PageRequest.FACET_VALUES)));
        }
        List<ArticleMatcher> anyTime = matching(criteria, null, false);
        return new FoundArticles(
                page.stream().map(m -> m.match(criteria)).toList(),
                matching.size(),
                facets,
                days(anyTime),
                anyTime.stream().filter(m -> m.article().published() == null).count(),
                page.isEmpty() || from + page.size() == all.size()
                        ? List.of()
                        : List.of(page.get(page.size() - 1).article().id().value()),
                false,
                byStory ? groups(matching, all.size(), page) : null);
    }

    /** The first article of every story; articles without one stand for themselves. */
    private static List<ArticleMatcher> leading(List<ArticleMatcher> matching) {
        Set<String> seen = new TreeSet<>();
        return matching.stream().filter(m -> story(m).isEmpty() || seen.add(story(m))).toList();
    }

    private static StoryGroups groups(
            List<ArticleMatcher> matching, int total, List<ArticleMatcher> page) {
        Map<ArticleId, StoryGroup> groups = new LinkedHashMap<>();
        for (ArticleMatcher leader : page) {
            List<ArticleMatcher> told =
                    matching.stream().filter(m -> story(m).equals(story(leader))).toList();
            if (!story(leader).isEmpty() && told.size() > 1) {
                groups.put(
                        leader.article().id(),
                        new StoryGroup(
                                story(leader),
                                told.size(),
                                counts(told, m -> m.article().language().code()),
                                counts(told, m -> m.article().outlet())));
            }
        }
        return new StoryGroups(total, true, false, groups);
    }

    private static String story(ArticleMatcher matcher) {
        return matcher.enriched().findings().story();
    }

    private static Map<String, Long> counts(
            List<ArticleMatcher> told, Function<ArticleMatcher, String> value) {
        Map<String, Long> counts = new TreeMap<>();
        told.forEach(m -> counts.merge(value.apply(m), 1L, Long::sum));
        counts.remove("");
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    @Override
    public FacetCounts facet(CompiledCriteria criteria, FacetField field, FacetRequest request) {
        failIfAsked();
        Map<String, Long> counts = new TreeMap<>();
        for (ArticleMatcher matcher : matching(criteria, field, true)) {
            for (String id : matcher.ids(field, criteria.basis())) {
                if (request.only().isEmpty() || request.only().contains(id)) {
                    counts.merge(id, 1L, Long::sum);
                }
            }
        }
        Map<String, Long> chosen = new TreeMap<>();
        for (Choice choice : Choice.values()) {
            for (String id : criteria.selection(field).of(choice)) {
                chosen.put(id, counts.getOrDefault(id, 0L));
            }
        }
        Map<String, Long> first =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(request.size())
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        (a, b) -> a,
                                        LinkedHashMap::new));
        return new FacetCounts(first, chosen, counts.size() > first.size());
    }

    @Override
    public long countNew(CompiledCriteria criteria, Instant after) {
        failIfAsked();
        return matching(criteria, null, true).stream()
                .filter(m -> m.enriched().firstSeen().isAfter(after))
                .count();
    }

    @Override
    public List<Long> counts(List<CompiledCriteria> searches) {
        failIfAsked();
        return searches.stream().map(one -> (long) matching(one, null, true).size()).toList();
    }

    @Override
    public PairCounts pairs(
            CompiledCriteria criteria, FacetField rows, FacetField columns, int size) {
        failIfAsked();
        Map<String, Long> perRow = new TreeMap<>();
        Map<String, Long> perColumn = new TreeMap<>();
        Map<String, Map<String, Long>> cells = new TreeMap<>();
        for (ArticleMatcher matcher : matching(criteria, null, true)) {
            Set<String> here = matcher.ids(columns, criteria.basis());
            here.forEach(column -> perColumn.merge(column, 1L, Long::sum));
            for (String row : matcher.ids(rows, criteria.basis())) {
                perRow.merge(row, 1L, Long::sum);
                Map<String, Long> cell = cells.computeIfAbsent(row, id -> new TreeMap<>());
                here.forEach(column -> cell.merge(column, 1L, Long::sum));
            }
        }
        return new PairCounts(perRow, perColumn, cells, false);
    }

    @Override
    public List<Headline> sample(CompiledCriteria criteria, int most) {
        failIfAsked();
        return matching(criteria, null, true).stream()
                .limit(most)
                .map(m -> new Headline(m.article().title(), m.article().lead()))
                .toList();
    }

    @Override
    public Map<String, List<String>> spellings(Collection<String> words) {
        failIfAsked();
        Set<String> all = words();
        Map<String, List<String>> spellings = new TreeMap<>();
        for (String word : words) {
            if (!all.contains(Forms.folded(word))) {
                Spelling.closest(Forms.folded(word), all)
                        .ifPresent(found -> spellings.put(word, List.of(found)));
            }
        }
        return spellings;
    }

    @Override
    public long endings(String stem) {
        failIfAsked();
        return words().stream().filter(word -> word.startsWith(Forms.folded(stem))).count();
    }

    private Set<String> words() {
        Set<String> words = new TreeSet<>();
        for (ArticleMatcher matcher : matchers.values()) {
            words.addAll(Forms.exact(matcher.article().title()));
            matcher.article().paragraphs().forEach(text -> words.addAll(Forms.exact(text)));
        }
        return words;
    }

    /**
     * @param ignoring the facet whose any-of selection does not count
     * @param dated whether the date filter counts
     */
    private List<ArticleMatcher> matching(
            CompiledCriteria criteria, @Nullable FacetField ignoring, boolean dated) {
        Predicate<ArticleMatcher> query = m -> m.matches(criteria.query());
        Predicate<ArticleMatcher> facets =
                m ->
                        criteria.selections().entrySet().stream()
                                .allMatch(e ->
                                        chosen(
                                                e.getValue(),
                                                m.ids(e.getKey(), criteria.basis()),
                                                e.getKey() == ignoring));
        Predicate<ArticleMatcher> dates = m -> !dated || m.published(criteria.dates());
        Predicate<ArticleMatcher> told =
                m -> criteria.story().isEmpty() || story(m).equals(criteria.story());
        return matchers.values().stream().filter(facets.and(dates).and(told).and(query)).toList();
    }

    private static boolean chosen(FacetSelection wanted, Set<String> ids, boolean ignoreAny) {
        boolean any =
                ignoreAny
                        || wanted.anyOf().isEmpty()
                        || wanted.anyOf().stream().anyMatch(ids::contains);
        return any
                && ids.containsAll(wanted.allOf())
                && wanted.noneOf().stream().noneMatch(ids::contains);
    }

    private static Comparator<ArticleMatcher> order(CompiledCriteria criteria) {
        Comparator<ArticleMatcher> byId = Comparator.comparing(m -> m.article().id());
        Comparator<ArticleMatcher> first =
                switch (criteria.effectiveSort()) {
                    case RELEVANCE ->
                            Comparator.comparingDouble(
                                    (ArticleMatcher m) -> -m.score(criteria.query()));
                    case NEWEST ->
                            Comparator.comparing(
                                    (ArticleMatcher m) -> at(m, Instant.MIN),
                                    Comparator.reverseOrder());
                    case OLDEST -> Comparator.comparing((ArticleMatcher m) -> at(m, Instant.MAX));
                };
        return first.thenComparing(byId);
    }

    private static Instant at(ArticleMatcher matcher, Instant otherwise) {
        PublicationDate published = matcher.article().published();
        return published == null ? otherwise : published.at();
    }

    private static SortedMap<LocalDate, Long> days(Collection<ArticleMatcher> matching) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        for (ArticleMatcher matcher : matching) {
            matcher.article()
                    .publishedIfKnown()
                    .ifPresent(date ->
                            days.merge(
                                    LocalDate.ofInstant(date.at(), ZoneOffset.UTC), 1L, Long::sum));
        }
        return days;
    }

    private void failIfAsked() {
        if (failure != null) {
            throw failure;
        }
    }

    /** Ids of all articles held, sorted. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        articles.keySet().forEach(id -> ids.add(id.value()));
        return ids;
    }
}
