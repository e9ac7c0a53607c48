package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mabat.query.Expression;
import mabat.query.Spelling;
import mabat.search.Condition;
import mabat.search.Forms;

/** What is looked for in the words of an article, as clauses of a request. */
enum TextQueries {
    /** Finds and ranks. */
    RANKING,
    /** Finds the same, with less work: in any field, and nothing that only ranks. */
    FINDING;

    Map<String, Object> query(Expression.Text text, Condition.Place place) {
        return query(text, TextField.of(place));
    }

    Map<String, Object> query(Expression.Text text, TextField field) {
        return query(text, List.of(field));
    }

    private Map<String, Object> query(Expression.Text text, List<TextField> fields) {
        return switch (text) {
            case Expression.Word(var word, var at) -> word(word, fields);
            case Expression.Exact(var word, var at) ->
                    best(fields, field -> match(field.exact(), word, field.weight()));
            case Expression.Phrase(var particle, var words, var at) ->
                    best(fields, field -> phrase(field.exact(), words, 0, field.weight()));
            case Expression.Prefix(var stem, var at) ->
                    best(fields, field -> prefix(field, Forms.folded(stem)));
            case Expression.Similar(var word, var at) ->
                    best(fields, field -> similar(field, Forms.folded(word)));
            case Expression.AtLeast times -> times(times, fields);
            case Expression.Either(var parts, var at) ->
                    Json.anyOf(parts.stream().map(part -> query(part, fields)).toList());
            case Expression.Near near -> intervals(near, fields);
            case Expression.SameParagraph same -> intervals(same, fields);
        };
    }

    /** Every form counts, and the written one once more. */
    private Map<String, Object> word(String word, List<TextField> fields) {
        Map<String, Object> forms = best(fields, field -> forms(word, field));
        List<TextField> exact = fields.stream().filter(TextField::hasExact).toList();
        if (this == FINDING || exact.isEmpty()) {
            return forms;
        }
        Map<String, Object> written =
                best(
                        exact,
                        field -> match(field.exact(), word, field.weight() * Ranking.EXACT_FORM));
        return object("bool", object("must", List.of(forms), "should", List.of(written)));
    }

    static Map<String, Object> forms(String word, TextField field) {
        return match(field.inflected(), word, field.weight());
    }

    private Map<String, Object> best(
            List<TextField> fields, Function<TextField, Map<String, Object>> query) {
        List<Map<String, Object>> queries = fields.stream().map(query).toList();
        return this == FINDING ? Json.anyOf(queries) : Json.best(Ranking.OTHER_PARTS, queries);
    }

    /** A word that is nothing but a particle is no condition. */
    private static Map<String, Object> match(String field, String words, double boost) {
        return object(
                "match",
                object(
                        field,
                        object(
                                "query",
                                words,
                                "operator",
                                "and",
                                "zero_terms_query",
                                "all",
                                "boost",
                                boost)));
    }

    static Map<String, Object> phrase(String field, String words, int slop, double boost) {
        return object(
                "match_phrase",
                object(
                        field,
                        object(
                                "query",
                                words,
                                "slop",
                                slop,
                                "zero_terms_query",
                                slop == 0 ? "all" : "none",
                                "boost",
                                boost)));
    }

    private static Map<String, Object> prefix(TextField field, String stem) {
        return object(
                "prefix", object(field.exact(), object("value", stem, "boost", field.weight())));
    }

    private static Map<String, Object> similar(TextField field, String word) {
        return object(
                "fuzzy",
                object(
                        field.exact(),
                        object(
                                "value",
                                word,
                                "fuzziness",
                                Spelling.changes(word),
                                "prefix_length",
                                1,
                                "max_expansions",
                                200,
                                "boost",
                                field.weight())));
    }

    private Map<String, Object> intervals(Expression.Text text, List<TextField> fields) {
        return best(fields, field -> intervals(field, Intervals.rule(text, field)));
    }

    private static Map<String, Object> intervals(TextField field, Map<String, Object> rule) {
        Map<String, Object> body = new LinkedHashMap<>(rule);
        body.put("boost", field.weight());
        return object("intervals", object(field.inflected(), body));
    }

    /**
     * Counted over all parts of an article together: so often in the title and the rest in lead and
     * body, for every way to share the number out.
     */
    private static Map<String, Object> times(Expression.AtLeast text, List<TextField> fields) {
        List<Map<String, Object>> ways = new ArrayList<>();
        share(text.times(), 0, new ArrayList<>(), text.part(), fields, ways);
        return Json.anyOf(ways);
    }

    private static void share(
            int left,
            int at,
            List<Map<String, Object>> chosen,
            Expression.Text part,
            List<TextField> fields,
            List<Map<String, Object>> ways) {
        TextField field = fields.get(at);
        boolean last = at == fields.size() - 1;
        for (int here = last ? left : 0; here <= left; here++) {
            List<Map<String, Object>> now = new ArrayList<>(chosen);
            if (here > 0) {
                now.add(intervals(field, Intervals.times(part, here, field)));
            }
            if (last) {
                ways.add(now.size() == 1 ? now.get(0) : object("bool", object("must", now)));
            } else {
                share(left - here, at + 1, now, part, fields, ways);
            }
        }
    }
}
