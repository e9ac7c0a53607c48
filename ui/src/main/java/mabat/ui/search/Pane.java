package mabat.ui.search;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mabat.search.Criteria;
import mabat.search.CriteriaParameters;
import mabat.search.FacetField;

/**
 * How the answer is looked at. Part of the address, but not of the search: a saved search is the
 * same in every pane.
 */
sealed interface Pane {
    /** The parameter in the address. */
    String PARAMETER = "show";

    /** The articles themselves. */
    record Articles() implements Pane {}

    /** How often two values come together. */
    record Pairs(FacetField rows, FacetField columns) implements Pane {}

    /** What is said more often than before. */
    record RisingTerms() implements Pane {}

    static Pane articles() {
        return new Articles();
    }

    static Pane pairs() {
        return new Pairs(FacetField.COUNTRY, FacetField.COUNTRY);
    }

    /** What an address says; the articles when it says nothing we know. */
    static Pane read(QueryParameters parameters) {
        String[] words = parameters.getSingleParameter(PARAMETER).orElse("").split("-", -1);
        return switch (words[0]) {
            case "pairs" -> pairs(words);
            case "rising" -> new RisingTerms();
            default -> articles();
        };
    }

    private static Pane pairs(String[] words) {
        if (words.length == 3) {
            Optional<FacetField> rows = FacetField.of(words[1]);
            Optional<FacetField> columns = FacetField.of(words[2]);
            if (rows.isPresent() && columns.isPresent()) {
                return new Pairs(rows.get(), columns.get());
            }
        }
        return pairs();
    }

    /** The value of the parameter; empty for the articles. */
    default String word() {
        return switch (this) {
            case Articles articles -> "";
            case RisingTerms rising -> "rising";
            case Pairs(FacetField rows, FacetField columns) ->
                    equals(pairs())
                            ? "pairs"
                            : "pairs-" + rows.parameter() + "-" + columns.parameter();
        };
    }

    /** The address of criteria looked at in this way. */
    default QueryParameters parameters(Criteria criteria) {
        Map<String, List<String>> all = new HashMap<>(CriteriaParameters.write(criteria));
        if (!word().isEmpty()) {
            all.put(PARAMETER, List.of(word()));
        }
        return new QueryParameters(all);
    }
}
