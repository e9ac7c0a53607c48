package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mabat.elastic.ArticleFields;
import mabat.search.CompiledCriteria;
import mabat.search.FacetField;
import mabat.search.FacetRequest;
import mabat.search.FacetSelection.Choice;
import mabat.search.PageRequest;

/**
 * What a page counts beside its articles: the values of every facet, and days. Each count ignores
 * what was chosen of its own; those that ignore the same stand under one filter, so that a match is
 * tried once for all of them. Where nothing narrows, facets stand under none: of a segment in which
 * everything matches Elasticsearch then takes their counts from the index instead of counting.
 */
final class PageCounts {
    static final String DAYS = "days";

    /** Behind a facet's parameter: the counts of what was chosen of it. */
    static final String CHOSEN = "-chosen";

    /** More than are shown, so that the order by label is right among equal counts. */
    private static final int MARGIN = 40;

    /** Facets whose counting takes as long as that of all others and the days. */
    private static final Set<FacetField> DEAR = EnumSet.of(FacetField.LEADER, FacetField.PERSON);

    /** Counts by what narrows them. */
    private final Map<List<Map<String, Object>>, Map<String, Object>> groups =
            new LinkedHashMap<>();

    private final CompiledCriteria criteria;

    private PageCounts(CompiledCriteria criteria) {
        this.criteria = criteria;
    }

    static Map<String, Object> all(CompiledCriteria criteria) {
        PageCounts counts = new PageCounts(criteria);
        for (FacetField field : FacetField.values()) {
            counts.add(field, FacetRequest.most(PageRequest.FACET_VALUES));
        }
        return counts.withDays();
    }

    /** The same in two parts of about the same work. */
    static List<Map<String, Object>> halves(CompiledCriteria criteria) {
        PageCounts dear = new PageCounts(criteria);
        PageCounts others = new PageCounts(criteria);
        for (FacetField field : FacetField.values()) {
            (DEAR.contains(field) ? dear : others)
                    .add(field, FacetRequest.most(PageRequest.FACET_VALUES));
        }
        return List.of(dear.aggregations(), others.withDays());
    }

    /** One facet only. */
    static Map<String, Object> of(
            CompiledCriteria criteria, FacetField facet, FacetRequest wanted) {
        PageCounts counts = new PageCounts(criteria);
        counts.add(facet, wanted);
        return counts.aggregations();
    }

    /** The largest values, and the chosen ones however small. */
    private void add(FacetField facet, FacetRequest wanted) {
        Map<String, Object> group = group(PageQuery.choices(criteria, facet, true));
        String field = IdFields.of(facet, criteria.basis());
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
        group.put(facet.parameter(), object("terms", top));
        TreeSet<String> chosen = new TreeSet<>();
        for (Choice choice : Choice.values()) {
            chosen.addAll(criteria.selection(facet).of(choice));
        }
        if (!chosen.isEmpty()) {
            group.put(
                    facet.parameter() + CHOSEN,
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
    }

    private Map<String, Object> group(List<Map<String, Object>> narrowing) {
        return groups.computeIfAbsent(narrowing, none -> object());
    }

    /** Always under a filter: how many it lets through tells how many have no day. */
    private Map<String, Object> withDays() {
        List<Map<String, Object>> narrowing = PageQuery.choices(criteria, null, false);
        if (!narrowing.isEmpty()) {
            group(narrowing).put(DAYS, days());
            return aggregations();
        }
        Map<String, Object> aggregations = aggregations();
        aggregations.put("all", filtered(narrowing, object(DAYS, days())));
        return aggregations;
    }

    /** Nobody reads the days' names, and a year is written sooner than a whole date. */
    private static Map<String, Object> days() {
        return object(
                "date_histogram",
                object(
                        "field",
                        ArticleFields.PUBLISHED,
                        "calendar_interval",
                        "day",
                        "min_doc_count",
                        1,
                        "format",
                        "uuuu"));
    }

    private Map<String, Object> aggregations() {
        Map<String, Object> aggregations = object();
        groups.forEach((narrowing, counts) -> {
            if (narrowing.isEmpty()) {
                aggregations.putAll(counts);
            } else {
                aggregations.put("narrowed-" + aggregations.size(), filtered(narrowing, counts));
            }
        });
        return aggregations;
    }

    private static Map<String, Object> filtered(
            List<Map<String, Object>> narrowing, Map<String, Object> counts) {
        return object("filter", Json.filter(narrowing), "aggs", counts);
    }
}
