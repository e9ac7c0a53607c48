package mabat.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything an analyst chose: the whole state of the search page except how far it was scrolled.
 * Round-trips through URL parameters with {@link CriteriaParameters}.
 *
 * @param query as typed; may be blank, which means every article
 * @param selections only the facets in which something is chosen
 * @param off keys of the parts of the query's reading that were switched off (see {@code
 *     QueryReading})
 * @param grouping what one result stands for
 * @param story id of the story whose articles are wanted; empty for those of any or none
 */
public record Criteria(
        String query,
        Map<FacetField, FacetSelection> selections,
        DateRange dates,
        SortOrder sort,
        CountBasis basis,
        SortedSet<String> off,
        Grouping grouping,
        String story) {
    private static final Criteria EVERYTHING =
            new Criteria(
                    "",
                    Map.of(),
                    DateRange.open(),
                    SortOrder.RELEVANCE,
                    CountBasis.SUBJECTS,
                    new TreeSet<>());

    /** Every article by itself. */
    public Criteria(
            String query,
            Map<FacetField, FacetSelection> selections,
            DateRange dates,
            SortOrder sort,
            CountBasis basis,
            SortedSet<String> off) {
        this(query, selections, dates, sort, basis, off, Grouping.ARTICLES, "");
    }

    public Criteria {
        Map<FacetField, FacetSelection> chosen = new EnumMap<>(FacetField.class);
        selections.forEach((field, selection) -> {
            if (!selection.isEmpty()) {
                chosen.put(field, selection);
            }
        });
        selections = Collections.unmodifiableMap(chosen);
        off = Collections.unmodifiableSortedSet(new TreeSet<>(off));
    }

    /** No condition at all. */
    public static Criteria everything() {
        return EVERYTHING;
    }

    public static Criteria of(String query) {
        return EVERYTHING.withQuery(query);
    }

    /** What is chosen in a facet; {@link FacetSelection#empty()} when nothing is. */
    public FacetSelection selection(FacetField field) {
        return selections.getOrDefault(field, FacetSelection.empty());
    }

    /** A changed query starts with a fresh reading: nothing of it is switched off. */
    public Criteria withQuery(String changed) {
        SortedSet<String> kept = changed.equals(query) ? off : new TreeSet<>();
        return new Criteria(changed, selections, dates, sort, basis, kept, grouping, story);
    }

    /**
     * The same with another condition on the text: a word in any form.
     *
     * @param word letters only
     */
    public Criteria withWord(String word) {
        String all = query.isBlank() ? word : "(" + query + ") " + word;
        return withQueryAndOff(all, off);
    }

    /** For a query whose parts are still the same ones. */
    public Criteria withQueryAndOff(String changed, SortedSet<String> kept) {
        return new Criteria(changed, selections, dates, sort, basis, kept, grouping, story);
    }

    public Criteria withSelection(FacetField field, FacetSelection selection) {
        Map<FacetField, FacetSelection> changed = new EnumMap<>(FacetField.class);
        changed.putAll(selections);
        changed.put(field, selection);
        return new Criteria(query, changed, dates, sort, basis, off, grouping, story);
    }

    /** The same articles, less those that do not have this value too. */
    public Criteria narrowed(FacetField field, String id) {
        return withSelection(field, selection(field).narrowed(id));
    }

    public Criteria withDates(DateRange changed) {
        return new Criteria(query, selections, changed, sort, basis, off, grouping, story);
    }

    public Criteria withSort(SortOrder changed) {
        return new Criteria(query, selections, dates, changed, basis, off, grouping, story);
    }

    public Criteria withBasis(CountBasis changed) {
        return new Criteria(query, selections, dates, sort, changed, off, grouping, story);
    }

    public Criteria withOff(SortedSet<String> changed) {
        return new Criteria(query, selections, dates, sort, basis, changed, grouping, story);
    }

    /**
     * @param id of a story; empty for the articles of any or none
     */
    public Criteria withStory(String id) {
        return new Criteria(query, selections, dates, sort, basis, off, grouping, id);
    }

    public Criteria withGrouping(Grouping changed) {
        return new Criteria(query, selections, dates, sort, basis, off, changed, story);
    }
}
