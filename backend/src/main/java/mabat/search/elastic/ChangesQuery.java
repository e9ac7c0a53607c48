package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import mabat.elastic.ArticleFields;
import mabat.search.CompiledCriteria;
import mabat.search.CountBasis;
import mabat.search.FacetField;
import mabat.search.FirstSeen;
import mabat.search.Watch;
import org.jspecify.annotations.Nullable;

/** Requests about what changed. The numbers of writes make them cheap: few are newer. */
final class ChangesQuery {
    /** Matching articles that one answer brings. */
    static final int SIZE = 1_000;

    /**
     * After the index was rebuilt only times tell what is new, and clocks of several machines
     * disagree a little.
     */
    static final Duration OVERLAP = Duration.ofHours(1);

    private static final int MOST_VALUES = 10_000;
    private static final String SEQUENCE = "_seq_no";

    private ChangesQuery() {}

    /**
     * @param index the index that is searched now
     * @param after the last number of the page before; absent for the first page
     */
    static Map<String, Object> changed(Watch watch, String index, @Nullable Long after) {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(candidates(watch, index));
        all.add(PageQuery.everything(watch.criteria()));
        Map<String, Object> request =
                object(
                        "size",
                        SIZE,
                        "track_total_hits",
                        false,
                        "_source",
                        false,
                        "version",
                        true,
                        "seq_no_primary_term",
                        true,
                        "docvalue_fields",
                        List.of(
                                object(
                                        "field",
                                        ArticleFields.FIRST_SEEN,
                                        "format",
                                        "epoch_millis")),
                        "query",
                        Json.filter(all),
                        "sort",
                        List.of(object(SEQUENCE, "asc")));
        if (after != null) {
            request.put("search_after", List.of(after));
        }
        return request;
    }

    /** Whether the numbers of the watch's place are those of this index. */
    static boolean isCounted(Watch watch, String index) {
        return watch.after().index().equals(index);
    }

    /** What was written since; and whatever did not match when the day was another one. */
    private static Map<String, Object> candidates(Watch watch, String index) {
        CompiledCriteria before = watch.before();
        return before == null
                ? since(watch, index)
                : Json.anyOf(
                        List.of(since(watch, index), Json.without(PageQuery.everything(before))));
    }

    private static Map<String, Object> since(Watch watch, String index) {
        if (isCounted(watch, index)) {
            return object("range", object(SEQUENCE, object("gt", watch.after().sequence())));
        }
        return object(
                "range",
                object(
                        ArticleFields.INDEXED,
                        object(
                                "gte",
                                watch.after().at().minus(OVERLAP).toEpochMilli(),
                                "format",
                                "epoch_millis")));
    }

    /** What articles are about, counted. */
    static Map<String, Object> subjects(
            FacetField field, CountBasis basis, Collection<String> ids) {
        String name = IdFields.of(field, basis);
        return object(
                "size",
                0,
                "track_total_hits",
                false,
                "query",
                object("ids", object("values", List.copyOf(ids))),
                "aggs",
                object("values", object("terms", object("field", name, "size", MOST_VALUES))));
    }

    /** Which of the values other matches are about. */
    static Map<String, Object> subjectsAmong(
            CompiledCriteria criteria,
            FacetField field,
            Collection<String> values,
            FirstSeen seen,
            Collection<String> except) {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(PageQuery.everything(criteria));
        all.add(seen(seen));
        all.add(Json.without(object("ids", object("values", List.copyOf(except)))));
        return object(
                "size",
                0,
                "track_total_hits",
                false,
                "query",
                Json.filter(all),
                "aggs",
                object(
                        "values",
                        object(
                                "terms",
                                object(
                                        "field",
                                        IdFields.of(field, criteria.basis()),
                                        "include",
                                        List.copyOf(values),
                                        "size",
                                        values.size()))));
    }

    private static Map<String, Object> seen(FirstSeen seen) {
        Map<String, Object> range = object("format", "epoch_millis");
        if (seen.from() != null) {
            range.put("gte", seen.from().toEpochMilli());
        }
        if (seen.to() != null) {
            range.put("lte", seen.to().toEpochMilli());
        }
        return object("range", object(ArticleFields.FIRST_SEEN, range));
    }

    /** Those of the documents with these ids that match; up to {@link #SIZE}. */
    static Map<String, Object> among(CompiledCriteria criteria, Collection<String> ids) {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(object("ids", object("values", List.copyOf(ids))));
        all.add(PageQuery.everything(criteria));
        return object(
                "size",
                SIZE,
                "track_total_hits",
                false,
                "_source",
                false,
                "query",
                Json.filter(all));
    }
}
