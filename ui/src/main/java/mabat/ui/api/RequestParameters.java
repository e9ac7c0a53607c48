package mabat.ui.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.article.Language;
import mabat.search.Criteria;
import mabat.search.CriteriaParameters;

/** The parameters of a request that carries criteria; a bad one ends the request with its name. */
record RequestParameters(Map<String, List<String>> values) {

    /**
     * @param others names that are no criteria
     */
    Criteria criteria(Set<String> others) {
        CriteriaParameters.Reading reading = CriteriaParameters.read(values, others);
        if (!reading.problems().isEmpty()) {
            throw ApiProblem.of(reading.problems());
        }
        return reading.criteria();
    }

    /** Empty when it is not given. */
    String one(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw ApiProblem.badRequest("Parameter '" + name + "': Give it once.");
        }
        return given.isEmpty() ? "" : given.get(0);
    }

    int number(String name, int least, int most, int usual) {
        String text = one(name);
        if (text.isEmpty()) {
            return usual;
        }
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (least <= number && number <= most) {
                return number;
            }
        }
        throw ApiProblem.badRequest(
                "Parameter '" + name + "': Expected a number from " + least + " to " + most + ".");
    }

    boolean flag(String name) {
        return switch (one(name)) {
            case "", "false" -> false;
            case "true" -> true;
            default ->
                    throw ApiProblem.badRequest(
                            "Parameter '" + name + "': Expected true or false.");
        };
    }

    /** The language of labels. */
    Language labels() {
        return InterfaceLanguages.read(one("ui"));
    }
}
