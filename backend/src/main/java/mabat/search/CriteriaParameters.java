package mabat.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mabat.search.FacetSelection.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Criteria as URL parameters and back. Writing leaves out everything at its default, and orders
 * names and values, so equal criteria give equal parameters.
 */
public final class CriteriaParameters {
    private static final Map<Choice, String> SUFFIX =
            Map.of(Choice.ANY, "", Choice.ALL, ".all", Choice.NONE, ".not");

    private static final int LONGEST_ID = 512;

    private static final String EXPECTED_ID =
            "Expected an id of 1 to " + LONGEST_ID + " characters.";

    private CriteriaParameters() {}

    /** What was read, and what could not be: problems never hide the rest. */
    public record Reading(Criteria criteria, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /**
     * @param detail one English sentence that says what is expected
     */
    public record Problem(String parameter, String value, String detail) {}

    /** Parameter names with their values, both sorted. */
    public static SortedMap<String, List<String>> write(Criteria criteria) {
        SortedMap<String, List<String>> out = new TreeMap<>();
        if (!criteria.query().isBlank()) {
            out.put("q", List.of(criteria.query()));
        }
        criteria.selections()
                .forEach((field, selection) -> {
                    for (Choice choice : Choice.values()) {
                        SortedSet<String> ids = selection.of(choice);
                        if (!ids.isEmpty()) {
                            out.put(name(field, choice), List.copyOf(ids));
                        }
                    }
                });
        LocalDate from = criteria.dates().from();
        if (from != null) {
            out.put("from", List.of(from.toString()));
        }
        LocalDate to = criteria.dates().to();
        if (to != null) {
            out.put("to", List.of(to.toString()));
        }
        if (criteria.sort() != SortOrder.RELEVANCE) {
            out.put("sort", List.of(criteria.sort().parameter()));
        }
        if (criteria.basis() == CountBasis.MENTIONS) {
            out.put("count", List.of("mentions"));
        }
        if (criteria.grouping() == Grouping.STORIES) {
            out.put("group", List.of("story"));
        }
        if (!criteria.story().isEmpty()) {
            out.put("story", List.of(criteria.story()));
        }
        if (!criteria.off().isEmpty()) {
            out.put("off", List.copyOf(criteria.off()));
        }
        return Collections.unmodifiableSortedMap(out);
    }

    /**
     * Reads parameters.
     *
     * @param others names that belong to the caller and are passed over here
     */
    public static Reading read(Map<String, List<String>> parameters, Set<String> others) {
        return new Reader(others).read(parameters);
    }

    /** Every parameter name {@link #read} knows, sorted. */
    public static SortedSet<String> names() {
        SortedSet<String> names =
                new TreeSet<>(Set.of("q", "from", "to", "sort", "count", "off", "group", "story"));
        for (FacetField field : FacetField.values()) {
            for (Choice choice : Choice.values()) {
                names.add(name(field, choice));
            }
        }
        return names;
    }

    private static String name(FacetField field, Choice choice) {
        return field.parameter() + SUFFIX.getOrDefault(choice, "");
    }

    private static final class Reader {
        private final Set<String> others;
        private final List<Problem> problems = new ArrayList<>();

        Reader(Set<String> others) {
            this.others = others;
        }

        Reading read(Map<String, List<String>> parameters) {
            SortedSet<String> known = names();
            parameters.forEach((name, values) -> {
                if (!known.contains(name) && !others.contains(name)) {
                    SortedSet<String> all = new TreeSet<>(known);
                    all.addAll(others);
                    problem(
                            name,
                            String.join(", ", values),
                            "Unknown parameter; known are " + String.join(", ", all) + ".");
                }
            });
            Map<FacetField, FacetSelection> selections = new EnumMap<>(FacetField.class);
            for (FacetField field : FacetField.values()) {
                selections.put(field, selection(field, parameters));
            }
            Criteria criteria =
                    new Criteria(
                            one(parameters, "q", ""),
                            selections,
                            dates(parameters),
                            sort(one(parameters, "sort", "")),
                            basis(one(parameters, "count", "")),
                            new TreeSet<>(parameters.getOrDefault("off", List.of())),
                            grouping(one(parameters, "group", "")),
                            story(one(parameters, "story", "")));
            return new Reading(criteria, problems);
        }

        private FacetSelection selection(FacetField field, Map<String, List<String>> parameters) {
            FacetSelection selection = FacetSelection.empty();
            for (Choice choice : Choice.values()) {
                for (String id : parameters.getOrDefault(name(field, choice), List.of())) {
                    if (id.isBlank() || id.length() > LONGEST_ID) {
                        problem(name(field, choice), id, EXPECTED_ID);
                    } else {
                        selection = selection.with(choice, id);
                    }
                }
            }
            return selection;
        }

        private DateRange dates(Map<String, List<String>> parameters) {
            LocalDate from = day("from", one(parameters, "from", ""));
            LocalDate to = day("to", one(parameters, "to", ""));
            if (from != null && to != null && to.isBefore(from)) {
                problem("to", to.toString(), "Is before from=" + from + "; swap the two.");
                return DateRange.open();
            }
            return new DateRange(from, to);
        }

        private @Nullable LocalDate day(String name, String value) {
            if (value.isEmpty()) {
                return null;
            }
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                problem(name, value, "Expected a day such as 2023-03-01.");
                return null;
            }
        }

        private SortOrder sort(String value) {
            if (value.isEmpty()) {
                return SortOrder.RELEVANCE;
            }
            return SortOrder.of(value)
                    .orElseGet(() -> {
                        problem("sort", value, "Expected relevance, newest or oldest.");
                        return SortOrder.RELEVANCE;
                    });
        }

        private CountBasis basis(String value) {
            return switch (value) {
                case "", "subjects" -> CountBasis.SUBJECTS;
                case "mentions" -> CountBasis.MENTIONS;
                default -> {
                    problem("count", value, "Expected subjects or mentions.");
                    yield CountBasis.SUBJECTS;
                }
            };
        }

        private Grouping grouping(String value) {
            return switch (value) {
                case "", "article" -> Grouping.ARTICLES;
                case "story" -> Grouping.STORIES;
                default -> {
                    problem("group", value, "Expected story or article.");
                    yield Grouping.ARTICLES;
                }
            };
        }

        private String story(String value) {
            if (value.length() > LONGEST_ID) {
                problem("story", value, EXPECTED_ID);
                return "";
            }
            return value.strip();
        }

        private String one(Map<String, List<String>> parameters, String name, String otherwise) {
            List<String> values = parameters.getOrDefault(name, List.of());
            if (values.size() > 1) {
                problem(name, String.join(", ", values), "Given more than once; give it once.");
            }
            return values.isEmpty() ? otherwise : values.get(0);
        }

        private void problem(String parameter, String value, String detail) {
            problems.add(new Problem(parameter, value, detail));
        }
    }
}
