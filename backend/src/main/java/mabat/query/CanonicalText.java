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

/** Prints a tree as a query that is read as the same tree again. */
public final class CanonicalText {
    private CanonicalText() {}

    public static String of(Expression tree) {
        return switch (tree) {
            case Everything everything -> "";
            case All(List<Expression> parts, Span at) ->
                    parts.stream()
                            .map(CanonicalText::besideOthers)
                            .collect(Collectors.joining(" "));
            case Any(List<Expression> parts, Span at) ->
                    parts.stream()
                            .map(part -> part instanceof All ? "(" + of(part) + ")" : of(part))
                            .collect(Collectors.joining(" OR "));
            case Not(Expression part, Span at) -> "-" + unit(part);
            case InField(QueryField field, Expression part, Span at) ->
                    field.canonical() + ":" + unit(part);
            case Value(QueryField field, String value, Span at) ->
                    field.canonical() + ":" + value(value);
            case Published(DateExpression date, Span at) ->
                    QueryField.DATE.canonical() + ":" + date.canonical();
            case Expression.Text text -> text(text);
        };
    }

    /** Alternatives with brackets around every group, to show how they are read. */
    static String bracketed(List<Expression> alternatives) {
        return alternatives.stream().map(CanonicalText::unit).collect(Collectors.joining(" OR "));
    }

    private static String besideOthers(Expression part) {
        return part instanceof Any ? "(" + of(part) + ")" : of(part);
    }

    private static String unit(Expression part) {
        return switch (part) {
            case All all -> "(" + of(all) + ")";
            case Any any -> "(" + of(any) + ")";
            case Not not -> "(" + of(not) + ")";
            case Expression.Near near -> "(" + of(near) + ")";
            case Expression.SameParagraph same -> "(" + of(same) + ")";
            case Expression.Either either -> of(either);
            case Expression.Text text -> of(text);
            case Everything e -> of(e);
            case InField e -> of(e);
            case Value e -> of(e);
            case Published e -> of(e);
        };
    }

    private static String text(Expression.Text text) {
        return switch (text) {
            case Expression.Word(String word, Span at) -> word;
            case Expression.Exact(String word, Span at) -> "=" + word;
            case Expression.Phrase(String particle, String words, Span at) ->
                    glued(particle, words) + '"' + words + '"';
            case Expression.Prefix(String stem, Span at) -> stem + "*";
            case Expression.Similar(String word, Span at) -> word + "~";
            case Expression.Near(var parts, int distance, boolean ordered, Span at) ->
                    joined(parts, (ordered ? " ADJ/" : " NEAR/") + distance + " ");
            case Expression.SameParagraph(var parts, Span at) -> joined(parts, " SAME ");
            case Expression.AtLeast(int times, Expression.Text part, Span at) ->
                    "ATLEAST/" + times + "(" + of(part) + ")";
            case Expression.Either(var parts, Span at) -> "(" + joined(parts, " OR ") + ")";
        };
    }

    private static String glued(String particle, String words) {
        return particle.isEmpty() || !Letters.needsDash(words) ? particle : particle + "-";
    }

    private static String joined(List<Expression.Text> parts, String operator) {
        return parts.stream().map(CanonicalText::unit).collect(Collectors.joining(operator));
    }

    private static String value(String value) {
        boolean bare =
                OperatorWord.of(value) == null
                        && value.codePoints()
                                .allMatch(c ->
                                        Character.isLetterOrDigit(c)
                                                || c == '-'
                                                || c == '_'
                                                || c == '.'
                                                || c == ':');
        return bare ? value : '"' + value + '"';
    }
}
