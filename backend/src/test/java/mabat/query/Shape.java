package mabat.query;

import java.util.List;
import java.util.stream.Collectors;
import mabat.query.Expression.All;
import mabat.query.Expression.Any;
import mabat.query.Expression.Everything;
import mabat.query.Expression.InField;
import mabat.query.Expression.Not;
import mabat.query.Expression.Published;
import mabat.query.Expression.Value;

/** A tree as one line of text, without places: {@code all(word[סין] not(word[a]))}. */
final class Shape {
    private Shape() {}

    static String of(Expression tree) {
        return switch (tree) {
            case Everything e -> "everything";
            case All(var parts, var at) -> "all(" + of(parts) + ")";
            case Any(var parts, var at) -> "any(" + of(parts) + ")";
            case Not(var part, var at) -> "not(" + of(part) + ")";
            case InField(var field, var part, var at) -> field.canonical() + "(" + of(part) + ")";
            case Value(var field, var value, var at) -> field.canonical() + "[" + value + "]";
            case Published(var date, var at) -> "date[" + date.canonical() + "]";
            case Expression.Word(var text, var at) -> "word[" + text + "]";
            case Expression.Exact(var text, var at) -> "exact[" + text + "]";
            case Expression.Phrase(var particle, var text, var at) ->
                    (particle.isEmpty() ? "" : particle + "+") + "phrase[" + text + "]";
            case Expression.Prefix(var stem, var at) -> "prefix[" + stem + "]";
            case Expression.Similar(var text, var at) -> "similar[" + text + "]";
            case Expression.Near(var parts, var distance, var ordered, var at) ->
                    (ordered ? "adj/" : "near/") + distance + "(" + of(parts) + ")";
            case Expression.SameParagraph(var parts, var at) -> "same(" + of(parts) + ")";
            case Expression.AtLeast(var times, var part, var at) ->
                    "times/" + times + "(" + of(part) + ")";
            case Expression.Either(var parts, var at) -> "either(" + of(parts) + ")";
        };
    }

    private static String of(List<? extends Expression> parts) {
        return parts.stream().map(Shape::of).collect(Collectors.joining(" "));
    }
}
