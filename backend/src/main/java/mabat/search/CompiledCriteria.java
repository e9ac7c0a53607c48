package mabat.search;

import java.time.LocalDate;
import java.util.Map;

/**
 * Criteria that were understood: what the search page, an alert and an export all run.
 *
 * @param selections only the facets in which something is chosen
 * @param story the story whose articles are wanted; empty for those of any or none
 * @param today the day relative dates and freshness count from, UTC
 */
public record CompiledCriteria(
        Condition query,
        Map<FacetField, FacetSelection> selections,
        DateRange dates,
        SortOrder sort,
        CountBasis basis,
        LocalDate today,
        Grouping grouping,
        String story) {
    /** Every article by itself. */
    public CompiledCriteria(
            Condition query,
            Map<FacetField, FacetSelection> selections,
            DateRange dates,
            SortOrder sort,
            CountBasis basis,
            LocalDate today) {
        this(query, selections, dates, sort, basis, today, Grouping.ARTICLES, "");
    }

    public CompiledCriteria {
        selections = Map.copyOf(selections);
    }

    public FacetSelection selection(FacetField field) {
        return selections.getOrDefault(field, FacetSelection.empty());
    }

    /** Whether the same articles match, whatever their order. */
    public boolean matchesSameAs(CompiledCriteria other) {
        return query.equals(other.query)
                && selections.equals(other.selections)
                && dates.equals(other.dates)
                && basis == other.basis;
    }

    /**
     * Without words or names there is nothing to be relevant to, so the newest come first. An
     * article is more or less about a name, but not more or less in a language.
     */
    public SortOrder effectiveSort() {
        return sort == SortOrder.RELEVANCE && !hasWords(query) ? SortOrder.NEWEST : sort;
    }

    /** Whether the words of articles are looked at to find them, be it to leave some out. */
    public boolean readsWords() {
        return readsWords(query);
    }

    private static boolean readsWords(Condition condition) {
        return switch (condition) {
            case Condition.Words words -> true;
            case Condition.Named named -> true;
            case Condition.Translated translated -> true;
            case Condition.AllOf(var parts) ->
                    parts.stream().anyMatch(CompiledCriteria::readsWords);
            case Condition.AnyOf(var parts) ->
                    parts.stream().anyMatch(CompiledCriteria::readsWords);
            case Condition.Without(var part) -> readsWords(part);
            case Condition.Everything e -> false;
            case Condition.Has e -> false;
            case Condition.Published e -> false;
        };
    }

    private static boolean graded(FacetField field) {
        return switch (field) {
            case COUNTRY, LEADER, PERSON, ORGANISATION -> true;
            case TOPIC, OUTLET, LANGUAGE -> false;
        };
    }

    private static boolean hasWords(Condition condition) {
        return switch (condition) {
            case Condition.Words words -> words.place() != Condition.Place.OUTLET;
            case Condition.Named named -> true;
            case Condition.Translated translated -> true;
            case Condition.AllOf(var parts) -> parts.stream().anyMatch(CompiledCriteria::hasWords);
            case Condition.AnyOf(var parts) -> parts.stream().anyMatch(CompiledCriteria::hasWords);
            case Condition.Everything e -> false;
            case Condition.Without e -> false;
            case Condition.Has has -> graded(has.field());
            case Condition.Published e -> false;
        };
    }
}
