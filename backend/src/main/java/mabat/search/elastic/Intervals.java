package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import mabat.query.Expression;
import mabat.query.Spelling;
import mabat.search.Forms;

/** Places of words in one field, and how they stand to each other: interval rules. */
final class Intervals {
    /** One less than the gap between paragraphs, so never across two of them. */
    private static final int WITHIN_PARAGRAPH = 999;

    private Intervals() {}

    static Map<String, Object> rule(Expression.Text text, TextField field) {
        return switch (text) {
            case Expression.Word(var word, var at) -> match(word, field.inflected());
            case Expression.Exact(var word, var at) -> match(word, field.exact());
            case Expression.Phrase(var particle, var words, var at) -> match(words, field.exact());
            case Expression.Prefix(var stem, var at) ->
                    object(
                            "prefix",
                            object("prefix", Forms.folded(stem), "use_field", field.exact()));
            case Expression.Similar(var word, var at) ->
                    object(
                            "fuzzy",
                            object(
                                    "term",
                                    Forms.folded(word),
                                    "prefix_length",
                                    1,
                                    "fuzziness",
                                    String.valueOf(Spelling.changes(word)),
                                    "use_field",
                                    field.exact()));
            case Expression.Near(var parts, var distance, var ordered, var at) ->
                    together(parts, distance, ordered, field);
            case Expression.SameParagraph(var parts, var at) ->
                    together(parts, WITHIN_PARAGRAPH, false, field);
            case Expression.AtLeast(var times, var part, var at) -> times(part, times, field);
            case Expression.Either(var parts, var at) ->
                    object("any_of", object("intervals", rules(parts, field)));
        };
    }

    /** So many times, one after the other. */
    static Map<String, Object> times(Expression.Text part, int times, TextField field) {
        Map<String, Object> rule = rule(part, field);
        return times == 1
                ? rule
                : object(
                        "all_of",
                        object(
                                "ordered",
                                true,
                                "max_gaps",
                                -1,
                                "intervals",
                                Collections.nCopies(times, rule)));
    }

    /** The words of a word with a hyphen stand side by side. */
    private static Map<String, Object> match(String words, String field) {
        return object(
                "match",
                object("query", words, "max_gaps", 0, "ordered", true, "use_field", field));
    }

    private static Map<String, Object> together(
            List<Expression.Text> parts, int distance, boolean ordered, TextField field) {
        return object(
                "all_of",
                object("ordered", ordered, "max_gaps", distance, "intervals", rules(parts, field)));
    }

    private static List<Map<String, Object>> rules(List<Expression.Text> parts, TextField field) {
        return parts.stream().map(part -> rule(part, field)).toList();
    }
}
