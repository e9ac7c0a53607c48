package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mabat.elastic.ArticleFields;
import mabat.search.AskedNames;
import mabat.search.CompiledCriteria;
import mabat.search.FacetField;
import mabat.search.FacetRequest;
import mabat.search.FacetSelection;
import mabat.search.PageRequest;
import mabat.search.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * The searches of one page. The query narrows by everything except what some count must ignore: the
 * any-of choices and the dates. Those are in the post filter, and each facet's filter leaves out
 * its own.
 *
 * <p>Where no words are looked for, finding costs next to nothing and counting everything: then
 * there are three searches, the articles and two with half of the counts each, for the node to work
 * on at the same time. With words there are two, articles and counts, when the node has nothing
 * else to do: words are read twice, but neither waits for the other. Otherwise there is one.
 * Articles that become visible in between may be in one and not yet in another, unless all look at
 * one {@linkplain Snapshots snapshot}.
 */
final class PageQuery {
    private static final String TIMEOUT = "20s";

    private static final List<String> SHOWN =
            List.of(
                    ArticleFields.ID,
                    ArticleFields.URL,
                    ArticleFields.OUTLET,
                    ArticleFields.LANGUAGE,
                    ArticleFields.PUBLISHED,
                    ArticleFields.PUBLISHED_PRECISION,
                    ArticleFields.PUBLISHED_ORIGIN,
                    ArticleFields.PUBLISHED_CONFIDENCE,
                    ArticleFields.TITLE,
                    ArticleFields.LEAD,
                    ArticleFields.SUBJECT_COUNTRIES,
                    ArticleFields.LEADERS,
                    ArticleFields.TOPICS,
                    ArticleFields.STORY);

    /** What tells where an article says the names that a field asks for. */
    private static final List<String> FINDINGS =
            List.of(ArticleFields.MENTIONS, ArticleFields.TOPIC_FINDINGS);

    private PageQuery() {}

    /**
     * The searches of a page: the articles in the first, and counts in any.
     *
     * @param alone whether the node has time for several at once
     */
    static List<Map<String, Object>> searches(PageRequest page, boolean alone) {
        CompiledCriteria criteria = page.criteria();
        if (page.size() == 0) {
            return List.of(counts(criteria));
        }
        if (!criteria.readsWords() && criteria.effectiveSort() != SortOrder.RELEVANCE) {
            return halved(page);
        }
        return alone ? apart(page) : List.of(request(page));
    }

    /** Articles, and two halves of the counts. */
    private static List<Map<String, Object>> halved(PageRequest page) {
        CompiledCriteria criteria = page.criteria();
        List<Map<String, Object>> searches = new ArrayList<>();
        searches.add(articles(page, everything(criteria)));
        for (Map<String, Object> half : PageCounts.halves(criteria)) {
            Map<String, Object> counts = counted(criteria, half);
            counts.put("timeout", TIMEOUT);
            searches.add(counts);
        }
        return searches;
    }

    /** Articles, and counts. */
    private static List<Map<String, Object>> apart(PageRequest page) {
        CompiledCriteria criteria = page.criteria();
        Map<String, Object> articles =
                articles(page, scoredAsSorted(criteria, choices(criteria, null, true)));
        articles.put("track_total_hits", false);
        return List.of(articles, counts(criteria));
    }

    /** All counts, and the total. */
    private static Map<String, Object> counts(CompiledCriteria criteria) {
        Map<String, Object> counts = counted(criteria, PageCounts.all(criteria));
        counts.put("timeout", TIMEOUT);
        counts.put("track_total_hits", true);
        putChosen(criteria, counts);
        return counts;
    }

    /** Articles and counts as one search. */
    static Map<String, Object> request(PageRequest page) {
        CompiledCriteria criteria = page.criteria();
        Map<String, Object> request = articles(page, scoredAsSorted(criteria, List.of()));
        putChosen(criteria, request);
        request.put("aggs", PageCounts.all(criteria));
        return request;
    }

    private static Map<String, Object> scoredAsSorted(
            CompiledCriteria criteria, List<Map<String, Object>> chosen) {
        return query(criteria, criteria.effectiveSort() == SortOrder.RELEVANCE, chosen);
    }

    /** Hits must match what was chosen as well. */
    private static void putChosen(CompiledCriteria criteria, Map<String, Object> request) {
        List<Map<String, Object>> chosen = choices(criteria, null, true);
        // one that everything passes would be asked about each match all the same
        if (!chosen.isEmpty()) {
            request.put("post_filter", Json.filter(chosen));
        }
    }

    /** All of a request but what is counted. */
    private static Map<String, Object> articles(PageRequest page, Map<String, Object> query) {
        CompiledCriteria criteria = page.criteria();
        SortOrder sort = criteria.effectiveSort();
        Map<String, Object> request = object();
        // one more than a page, to know whether there is a following one
        request.put("size", page.size() == 0 ? 0 : page.size() + 1);
        request.put("track_total_hits", true);
        request.put("timeout", TIMEOUT);
        request.put("_source", shown(criteria));
        request.put("query", query);
        request.put("sort", PageOrder.sort(sort));
        List<Object> after = PageOrder.after(sort, page.after());
        if (!after.isEmpty()) {
            request.put("search_after", after);
        }
        return request;
    }

    /** Articles are read whole where something is to be marked in them. */
    private static List<String> shown(CompiledCriteria criteria) {
        boolean names = !AskedNames.of(criteria.query()).isEmpty();
        List<String> shown = new ArrayList<>(SHOWN);
        if (names || criteria.readsWords()) {
            shown.add(ArticleFields.BODY);
        }
        if (names) {
            shown.addAll(FINDINGS);
        }
        return shown;
    }

    /**
     * Whether the pages must come from one snapshot: scores move while articles are indexed, dates
     * do not.
     */
    static boolean needsSnapshot(PageRequest page) {
        return page.size() > 0 && page.criteria().effectiveSort() == SortOrder.RELEVANCE;
    }

    static Map<String, Object> facet(
            CompiledCriteria criteria, FacetField field, FacetRequest facet) {
        // without a timeout: nobody would be told that it ran out
        return counted(criteria, PageCounts.of(criteria, field, facet));
    }

    private static Map<String, Object> counted(
            CompiledCriteria criteria, Map<String, Object> aggregations) {
        return object(
                "size",
                0,
                "track_total_hits",
                false,
                "query",
                query(criteria, false),
                "aggs",
                aggregations);
    }

    /** Every condition together, without scores. */
    static Map<String, Object> everything(CompiledCriteria criteria) {
        return Json.filter(conditions(criteria));
    }

    private static List<Map<String, Object>> conditions(CompiledCriteria criteria) {
        List<Map<String, Object>> all = new ArrayList<>(choices(criteria, null, true));
        all.add(query(criteria, false));
        return all;
    }

    /** Everything together, for counting. */
    static Map<String, Object> countNew(CompiledCriteria criteria, Instant after) {
        List<Map<String, Object>> all = conditions(criteria);
        all.add(
                object(
                        "range",
                        object(
                                ArticleFields.FIRST_SEEN,
                                // a time as text would be rounded up to the end of its second
                                object("gt", after.toEpochMilli(), "format", "epoch_millis"))));
        return object("query", Json.filter(all));
    }

    /** The conditions that {@link #query} leaves out. */
    static Map<String, Object> chosen(CompiledCriteria criteria) {
        return Json.filter(choices(criteria, null, true));
    }

    static Map<String, Object> query(CompiledCriteria criteria, boolean scored) {
        return query(criteria, scored, List.of());
    }

    private static Map<String, Object> query(
            CompiledCriteria criteria, boolean scored, List<Map<String, Object>> chosen) {
        List<Map<String, Object>> filters = new ArrayList<>(chosen);
        for (FacetField field : FacetField.values()) {
            String name = IdFields.of(field, criteria.basis());
            filters.addAll(IdFields.allAndNone(name, criteria.selection(field)));
        }
        if (!criteria.story().isEmpty()) {
            filters.add(Json.term(ArticleFields.STORY, criteria.story()));
        }
        if (!scored) {
            filters.add(0, Filters.query(criteria.query()));
            return Json.filter(filters);
        }
        Map<String, Object> bool = object("must", List.of(Conditions.query(criteria.query())));
        if (!filters.isEmpty()) {
            bool.put("filter", filters);
        }
        bool.put("should", List.of(fresh(criteria)));
        return object("bool", bool);
    }

    /** Counts days, so that pages asked for on one day agree. */
    private static Map<String, Object> fresh(CompiledCriteria criteria) {
        return object(
                "distance_feature",
                object(
                        "field",
                        ArticleFields.PUBLISHED,
                        "origin",
                        criteria.today() + "T00:00:00Z",
                        "pivot",
                        Ranking.HALF_FRESH,
                        "boost",
                        Ranking.FRESH));
    }

    /**
     * The conditions some count ignores.
     *
     * @param ignoring the facet whose any-of choice is left out
     */
    static List<Map<String, Object>> choices(
            CompiledCriteria criteria, @Nullable FacetField ignoring, boolean dated) {
        List<Map<String, Object>> choices = new ArrayList<>();
        for (FacetField field : FacetField.values()) {
            FacetSelection selection = criteria.selection(field);
            if (field != ignoring && !selection.anyOf().isEmpty()) {
                choices.add(Json.terms(IdFields.of(field, criteria.basis()), selection.anyOf()));
            }
        }
        if (dated && !criteria.dates().isOpen()) {
            choices.add(IdFields.published(criteria.dates()));
        }
        return choices;
    }
}
