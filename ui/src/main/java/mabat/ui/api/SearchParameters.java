package mabat.ui.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mabat.search.CriteriaParameters;
import mabat.search.FacetField;

/** The parameters of a search for the description of the interface; they are read as a map. */
final class SearchParameters {
    private static final Map<String, String> TEXTS =
            Map.ofEntries(
                    Map.entry("q", "The query: words, phrases, -, OR, brackets, fields, dates."),
                    Map.entry("from", "First publication day, such as 2023-03-01."),
                    Map.entry("to", "Last publication day, inclusive."),
                    Map.entry("sort", "relevance (usual), newest or oldest."),
                    Map.entry(
                            "count",
                            "subjects (usual): facets count what articles are about; mentions:"
                                    + " everything they name."),
                    Map.entry(
                            "group",
                            "story: one hit for each story, at most 1,000; usually every article."
                                    + " Totals and facets count articles in any case."),
                    Map.entry("story", "Only articles of the story with this id."),
                    Map.entry("off", "Key of a part of the reading that is switched off; repeats."),
                    Map.entry("rows", "The facet of the rows, such as country."),
                    Map.entry("columns", "The facet of the columns, such as leader."),
                    Map.entry(
                            "size",
                            "How many are wanted: hits 0 to 200, usually 20; rows, columns and"
                                    + " terms 1 to 50."),
                    Map.entry("after", "The answer's 'after', for the following page."),
                    Map.entry("ui", "Language of labels: en (usual) or he."),
                    Map.entry("format", "csv, jsonl, xlsx or ris."),
                    Map.entry("explain", "true: every hit says why it matched."));

    private static final Map<String, String> EXAMPLES =
            Map.of("q", "לוקשנקו -\"all-weather\"", "country", "BY", "from", "2023-01-01");

    private SearchParameters() {}

    /**
     * @param others parameters that are no criteria
     */
    static void describe(Operation search, Set<String> others) {
        CriteriaParameters.names().forEach(name -> add(search, name));
        others.stream().sorted().forEach(name -> add(search, name));
    }

    private static void add(Operation search, String name) {
        Optional<FacetField> facet = FacetField.of(name.replaceFirst("\\.(all|not)$", ""));
        boolean repeats = facet.isPresent() || name.equals("off");
        Schema<?> one = new Schema<String>().type("string");
        Parameter parameter = new Parameter().name(name).in("query").required(false);
        parameter.setDescription(
                facet.map(field -> facetText(name, field)).orElseGet(() -> TEXTS.get(name)));
        parameter.setSchema(repeats ? new Schema<Object>().type("array").items(one) : one);
        if (EXAMPLES.containsKey(name)) {
            parameter.setExample(EXAMPLES.get(name));
        }
        search.addParametersItem(parameter);
    }

    private static String facetText(String name, FacetField field) {
        String what = "an id of the facet '" + field.parameter() + "'; repeats";
        if (name.endsWith(".all")) {
            return "Articles with every one: " + what + ".";
        }
        return name.endsWith(".not")
                ? "Articles with none of them: " + what + "."
                : "Articles with any of them: " + what + ".";
    }
}
