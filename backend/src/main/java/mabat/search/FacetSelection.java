package mabat.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The values chosen in one facet. The three conditions hold together: at least one of {@code anyOf}
 * (when there are any), every one of {@code allOf}, and none of {@code noneOf}.
 *
 * @param anyOf ids; a facet's own counts ignore these, so that a choice can be widened
 */
public record FacetSelection(
        SortedSet<String> anyOf, SortedSet<String> allOf, SortedSet<String> noneOf) {
    private static final FacetSelection EMPTY =
            new FacetSelection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    public FacetSelection {
        anyOf = sorted(anyOf);
        allOf = sorted(allOf);
        noneOf = sorted(noneOf);
    }

    public static FacetSelection empty() {
        return EMPTY;
    }

    public static FacetSelection anyOf(Collection<String> ids) {
        return new FacetSelection(new TreeSet<>(ids), new TreeSet<>(), new TreeSet<>());
    }

    /** The ids chosen in this way. */
    public SortedSet<String> of(Choice choice) {
        return switch (choice) {
            case ANY -> anyOf;
            case ALL -> allOf;
            case NONE -> noneOf;
        };
    }

    /** How an id is chosen; empty when it is not. */
    public Optional<Choice> choice(String id) {
        return Arrays.stream(Choice.values()).filter(choice -> of(choice).contains(id)).findFirst();
    }

    /** The same with one id chosen in this way, and in no other. */
    public FacetSelection with(Choice choice, String id) {
        FacetSelection rest = without(id);
        SortedSet<String> grown = new TreeSet<>(rest.of(choice));
        grown.add(id);
        return switch (choice) {
            case ANY -> new FacetSelection(grown, rest.allOf, rest.noneOf);
            case ALL -> new FacetSelection(rest.anyOf, grown, rest.noneOf);
            case NONE -> new FacetSelection(rest.anyOf, rest.allOf, grown);
        };
    }

    /**
     * What is chosen already, and this id too. When it was one of several to have any of, having it
     * is enough for these.
     */
    public FacetSelection narrowed(String id) {
        SortedSet<String> all = new TreeSet<>(allOf);
        all.add(id);
        return new FacetSelection(anyOf.contains(id) ? new TreeSet<>() : anyOf, all, noneOf);
    }

    /** The same with this id chosen in no way. */
    public FacetSelection without(String id) {
        return new FacetSelection(less(anyOf, id), less(allOf, id), less(noneOf, id));
    }

    public boolean isEmpty() {
        return anyOf.isEmpty() && allOf.isEmpty() && noneOf.isEmpty();
    }

    private static SortedSet<String> less(SortedSet<String> ids, String id) {
        SortedSet<String> rest = new TreeSet<>(ids);
        rest.remove(id);
        return rest;
    }

    private static SortedSet<String> sorted(SortedSet<String> ids) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    /** How a value is chosen. */
    public enum Choice {
        /** {@code country=BY}: this or another chosen one. */
        ANY,
        /** {@code country.all=BY}: this one too. */
        ALL,
        /** {@code country.not=BY}: not this one. */
        NONE
    }
}
