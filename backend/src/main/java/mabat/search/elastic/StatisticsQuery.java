package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.util.List;
import java.util.Map;
import mabat.elastic.ArticleFields;
import mabat.search.CompiledCriteria;
import mabat.search.FacetField;
import tools.jackson.databind.JsonNode;

/** Requests that count and sample; pure functions, as {@link PageQuery}. */
final class StatisticsQuery {
    /** Names of the parts of the answer. */
    static final String ROWS = "rows";

    static final String COLUMNS = "columns";
    private static final String MATCHING = "matching";

    /** More than are shown, so that the order by label is right among equal counts. */
    private static final int MARGIN = 40;

    private StatisticsQuery() {}

    static String name(int i) {
        return "search" + i;
    }

    /**
     * All counts in one answer, so that they agree with each other. Only what one of them finds is
     * looked at.
     */
    static Map<String, Object> counts(List<CompiledCriteria> searches) {
        List<Map<String, Object>> all = searches.stream().map(PageQuery::everything).toList();
        Map<String, Object> counts = object();
        for (int i = 0; i < all.size(); i++) {
            counts.put(name(i), object("filter", all.get(i)));
        }
        return object(
                "size", 0, "track_total_hits", false, "query", Json.anyOf(all), "aggs", counts);
    }

    static Map<String, Object> mostFrequent(
            CompiledCriteria criteria, FacetField rows, FacetField columns, int size) {
        return matching(
                criteria,
                object(
                        ROWS,
                        most(IdFields.of(rows, criteria.basis()), size),
                        COLUMNS,
                        most(IdFields.of(columns, criteria.basis()), size)));
    }

    private static Map<String, Object> most(String field, int size) {
        return object(
                "terms",
                object(
                        "field",
                        field,
                        "size",
                        size + MARGIN,
                        "order",
                        List.of(object("_count", "desc"), object("_key", "asc"))));
    }

    static Map<String, Object> pairs(
            CompiledCriteria criteria,
            FacetField rows,
            List<String> rowIds,
            FacetField columns,
            List<String> columnIds) {
        Map<String, Object> perColumn = only(IdFields.of(columns, criteria.basis()), columnIds);
        Map<String, Object> perRow = only(IdFields.of(rows, criteria.basis()), rowIds);
        perRow.put("aggs", object(COLUMNS, perColumn));
        return matching(criteria, object(ROWS, perRow, COLUMNS, perColumn));
    }

    /** Asked for as many as there are, so exact on any number of shards. */
    private static Map<String, Object> only(String field, List<String> ids) {
        return object(
                "terms", object("field", field, "size", ids.size(), "include", List.copyOf(ids)));
    }

    private static Map<String, Object> matching(
            CompiledCriteria criteria, Map<String, Object> aggregations) {
        return object(
                "size",
                0,
                "track_total_hits",
                false,
                "aggs",
                object(
                        MATCHING,
                        object("filter", PageQuery.everything(criteria), "aggs", aggregations)));
    }

    static JsonNode matching(JsonNode answer) {
        return answer.path("aggregations").path(MATCHING);
    }

    /** The same sample every time, as long as the articles are the same. */
    static Map<String, Object> sample(CompiledCriteria criteria, int most) {
        return object(
                "size",
                most,
                "track_total_hits",
                false,
                "_source",
                List.of(ArticleFields.TITLE, ArticleFields.LEAD),
                "query",
                object(
                        "function_score",
                        object(
                                "query",
                                PageQuery.everything(criteria),
                                "random_score",
                                object("seed", 1, "field", ArticleFields.PUBLISHED),
                                "boost_mode",
                                "replace")));
    }
}
