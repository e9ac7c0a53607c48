package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import mabat.elastic.ArticleFields;
import mabat.search.CompiledCriteria;
import mabat.search.PageRequest;
import mabat.search.SortOrder;

/** The requests behind a page of stories; see {@link StoryPages}. */
final class StoryQuery {
    /** Names of the parts of the answer. */
    static final String STORIES = "stories";

    static final String EACH = "each";
    static final String NUMBER = "number";
    static final String SINGLE = "single";
    static final String ON_PAGE = "on_page";
    static final String LANGUAGES = "languages";
    static final String OUTLETS = "outlets";

    /** Stories are counted exactly up to here; the buckets themselves are not sent. */
    static final int COUNTED = 20_000;

    private static final int MOST_LANGUAGES = 10;
    private static final int MOST_OUTLETS = 50;

    private StoryQuery() {}

    /**
     * A stretch of the list of articles, as ids and stories only.
     *
     * @param seen stories whose articles are passed over
     * @param after where the stretch before ended; empty for the first
     */
    static Map<String, Object> stretch(
            CompiledCriteria criteria, Collection<String> seen, List<Object> after, int size) {
        SortOrder sort = criteria.effectiveSort();
        List<Map<String, Object>> wanted = new ArrayList<>(PageQuery.choices(criteria, null, true));
        if (!seen.isEmpty()) {
            wanted.add(Json.without(Json.terms(ArticleFields.STORY, seen)));
        }
        Map<String, Object> request =
                object(
                        "size",
                        size,
                        "track_total_hits",
                        after.isEmpty(),
                        "timeout",
                        "20s",
                        "_source",
                        false,
                        "docvalue_fields",
                        List.of(ArticleFields.STORY),
                        "query",
                        PageQuery.query(criteria, sort == SortOrder.RELEVANCE),
                        "post_filter",
                        Json.filter(wanted),
                        "sort",
                        PageOrder.sort(sort));
        if (!after.isEmpty()) {
            request.put("search_after", after);
        }
        return request;
    }

    /**
     * The page with these articles, and how many there are of their stories. Facets and histogram
     * are those of all articles.
     *
     * @param ids of the articles that lead; none for a page of counts only
     */
    static Map<String, Object> page(PageRequest page, List<String> ids, List<String> stories) {
        CompiledCriteria criteria = page.criteria();
        Map<String, Object> request =
                PageQuery.request(new PageRequest(criteria, ids.size(), List.of(), page.explain()));
        if (!ids.isEmpty()) {
            request.put("post_filter", object("ids", object("values", ids)));
        }
        Map<String, Object> aggregations = object();
        ((Map<?, ?>) request.getOrDefault("aggs", Map.of()))
                .forEach((name, body) -> aggregations.put((String) name, body));
        aggregations.put(
                STORIES,
                object(
                        "filter",
                        Json.filter(PageQuery.choices(criteria, null, true)),
                        "aggs",
                        counts(stories)));
        request.put("aggs", aggregations);
        return request;
    }

    private static Map<String, Object> counts(List<String> stories) {
        Map<String, Object> counts =
                object(
                        EACH,
                        terms(ArticleFields.STORY, COUNTED),
                        NUMBER,
                        object("stats_bucket", object("buckets_path", EACH + ">_count")),
                        SINGLE,
                        object("missing", object("field", ArticleFields.STORY)));
        if (!stories.isEmpty()) {
            counts.put(
                    ON_PAGE,
                    object(
                            "terms",
                            object(
                                    "field",
                                    ArticleFields.STORY,
                                    "size",
                                    stories.size(),
                                    "include",
                                    stories),
                            "aggs",
                            object(
                                    LANGUAGES,
                                    terms(ArticleFields.LANGUAGE, MOST_LANGUAGES),
                                    OUTLETS,
                                    terms(ArticleFields.OUTLET, MOST_OUTLETS))));
        }
        return counts;
    }

    private static Map<String, Object> terms(String field, int size) {
        return object("terms", object("field", field, "size", size));
    }
}
