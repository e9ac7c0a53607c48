package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
 * One page as one request. The query narrows by everything except what some count must ignore: the
 * any-of choices and the dates. Those are in the post filter, and each facet's filter leaves out
 * its own.
 *
 * <p>Where no words are looked for, finding costs next to nothing and counting everything: then the
 * request has three searches, the articles and two with half of the counts each, for the node to
 * work on at the same time. Words would be read three times; such a page is one search. Articles
 * that become visible in between may be in one of the three and not yet in another.
 */
final class PageQuery {
    /** Keys of the order; behind them may stand the snapshot that pages are taken from. */
    static final int KEYS = 2;

    private static final String TIMEOUT = "20s";

    /** Instead of a missing date: before or after every other one. */
    private static final long NO_DATE = 253_402_300_799_999L;

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

    private static final List<String> WHOLE =
            List.of(ArticleFields.BODY, ArticleFields.MENTIONS, ArticleFields.TOPIC_FINDINGS);

    private PageQuery() {}

    /** Whether articles and counts are better asked apart. */
    static boolean isApart(PageRequest page) {
        CompiledCriteria criteria = page.criteria();
        return page.size() > 0
                && !criteria.readsWords()
                && criteria.effectiveSort() != SortOrder.RELEVANCE;
    }

    /** The articles of the page, and behind them its counts in several parts. */
    static List<Map<String, Object>> apart(PageRequest page) {
        CompiledCriteria criteria = page.criteria();
        List<Map<String, Object>> searches = new ArrayList<>();
        searches.add(articles(page, everything(criteria), List.of()));
        for (Map<String, Object> counts : PageCounts.halves(criteria)) {
            Map<String, Object> search = counted(criteria, counts);
            search.put("timeout", TIMEOUT);
            searches.add(search);
        }
        return searches;
    }

    /** Articles and counts as one search. */
    static Map<String, Object> request(PageRequest page) {
        CompiledCriteria criteria = page.criteria();
        boolean scored = criteria.effectiveSort() == SortOrder.RELEVANCE;
        Map<String, Object> request =
                articles(page, query(criteria, scored), choices(criteria, null, true));
        request.put("aggs", PageCounts.all(criteria));
        return request;
    }

    /**
     * All of a request but what is counted.
     *
     * @param chosen what the articles must match besides
     */
    private static Map<String, Object> articles(
            PageRequest page, Map<String, Object> query, List<Map<String, Object>> chosen) {
        CompiledCriteria criteria = page.criteria();
        SortOrder sort = criteria.effectiveSort();
        Map<String, Object> request = object();
        // one more than a page, to know whether there is a following one
        request.put("size", page.size() == 0 ? 0 : page.size() + 1);
        request.put("track_total_hits", true);
        request.put("timeout", TIMEOUT);
        request.put("_source", shown(criteria));
        request.put("query", query);
        // one that everything passes would be asked about each match all the same
        if (!chosen.isEmpty()) {
            request.put("post_filter", Json.filter(chosen));
        }
        request.put("sort", sort(sort));
        List<Object> after = after(sort, page.after());
        if (!after.isEmpty()) {
            request.put("search_after", after);
        }
        if (page.size() > 0) {
            request.putAll(Highlights.request(criteria.query()));
        }
        return request;
    }

    /** Names that a field asks for are marked where the article says them, so it is read whole. */
    private static List<String> shown(CompiledCriteria criteria) {
        return AskedNames.of(criteria.query()).isEmpty()
                ? SHOWN
                : Stream.concat(SHOWN.stream(), WHOLE.stream()).toList();
    }

    /**
     * Whether the pages must come from one snapshot: scores move while articles are indexed, dates
     * do not.
     */
    static boolean needsSnapshot(PageRequest page) {
        return page.size() > 0 && page.criteria().effectiveSort() == SortOrder.RELEVANCE;
    }

    /** The snapshot the page before was taken from; empty for a first page. */
    static String snapshot(PageRequest page) {
        return page.after().size() > KEYS ? page.after().get(KEYS) : "";
    }

    static Map<String, Object> facet(
            CompiledCriteria criteria, FacetField field, FacetRequest facet) {
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
        List<Map<String, Object>> filters = new ArrayList<>();
        for (FacetField field : FacetField.values()) {
            String name = IdFields.of(field, criteria.basis());
            filters.addAll(IdFields.allAndNone(name, criteria.selection(field)));
        }
        if (!criteria.story().isEmpty()) {
            filters.add(Json.term(ArticleFields.STORY, criteria.story()));
        }
        Map<String, Object> condition = Conditions.query(criteria.query());
        Map<String, Object> bool = object();
        if (!scored) {
            filters.add(0, condition);
            return Json.filter(filters);
        }
        bool.put("must", List.of(condition));
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

    static List<Map<String, Object>> sort(SortOrder sort) {
        Map<String, Object> byId = object(ArticleFields.ID, "asc");
        return switch (sort) {
            case RELEVANCE -> List.of(object("_score", "desc"), byId);
            case NEWEST -> List.of(byDate("desc", -NO_DATE), byId);
            case OLDEST -> List.of(byDate("asc", NO_DATE), byId);
        };
    }

    private static Map<String, Object> byDate(String order, long missing) {
        return object(
                ArticleFields.PUBLISHED,
                object("order", order, "missing", missing, "format", "epoch_millis"));
    }

    /** Empty for keys of another order, as a forged cursor may have: then it is the first page. */
    static List<Object> after(SortOrder sort, List<String> keys) {
        boolean snapshot = sort == SortOrder.RELEVANCE && keys.size() == KEYS + 1;
        if (keys.size() != KEYS && !snapshot) {
            return List.of();
        }
        try {
            // no conditional expression: it would make doubles of both, and a date needs its digits
            if (sort == SortOrder.RELEVANCE) {
                return List.of(Double.valueOf(keys.get(0)), keys.get(1));
            }
            return List.of(Long.valueOf(keys.get(0)), keys.get(1));
        } catch (NumberFormatException forged) {
            return List.of();
        }
    }
}
