package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import mabat.elastic.ArticleFields;
import mabat.search.CompiledCriteria;
import mabat.search.FacetField;
import mabat.search.FacetRequest;
import mabat.search.FacetSelection.Choice;
import mabat.search.PageRequest;

/** What a page counts beside its articles: the values of every facet, and days. */
final class PageCounts {
    /** Names of the parts of the answer. */
    static final String TOP = "top";

    static final String CHOSEN = "chosen";
    static final String DAYS = "days";
    static final String BY_DAY = "by_day";
    static final String UNDATED = "undated";

    /** More than are shown, so that the order by label is right among equal counts. */
    private static final int MARGIN = 40;

    private PageCounts() {}

    /** All of them, each ignoring what was chosen of its own. */
    static Map<String, Object> all(CompiledCriteria criteria) {
        Map<String, Object> aggregations = object();
        for (FacetField field : FacetField.values()) {
            aggregations.put(
                    field.parameter(),
                    of(criteria, field, FacetRequest.most(PageRequest.FACET_VALUES)));
        }
        aggregations.put(
                DAYS,
                object(
                        "filter",
                        Json.filter(PageQuery.choices(criteria, null, false)),
                        "aggs",
                        object(
                                BY_DAY,
                                object(
                                        "date_histogram",
                                        object(
                                                "field",
                                                ArticleFields.PUBLISHED,
                                                "calendar_interval",
                                                "day",
                                                "min_doc_count",
                                                1)),
                                UNDATED,
                                object("missing", object("field", ArticleFields.PUBLISHED)))));
        return aggregations;
    }

    /** The largest values of one facet, and the chosen ones however small. */
    static Map<String, Object> of(
            CompiledCriteria criteria, FacetField facet, FacetRequest wanted) {
        String field = IdFields.of(facet, criteria.basis());
        Map<String, Object> counts = object();
        Map<String, Object> top =
                object(
                        "field",
                        field,
                        "size",
                        wanted.size() + MARGIN,
                        "order",
                        List.of(object("_count", "desc"), object("_key", "asc")));
        if (!wanted.only().isEmpty()) {
            top.put("include", List.copyOf(wanted.only()));
        }
        counts.put(TOP, object("terms", top));
        TreeSet<String> chosen = new TreeSet<>();
        for (Choice choice : Choice.values()) {
            chosen.addAll(criteria.selection(facet).of(choice));
        }
        if (!chosen.isEmpty()) {
            counts.put(
                    CHOSEN,
                    object(
                            "terms",
                            object(
                                    "field",
                                    field,
                                    "size",
                                    chosen.size(),
                                    "include",
                                    List.copyOf(chosen))));
        }
        return object(
                "filter", Json.filter(PageQuery.choices(criteria, facet, true)), "aggs", counts);
    }
}
