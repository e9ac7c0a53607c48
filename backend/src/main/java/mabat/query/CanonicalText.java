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

/**
 * Prints a tree as a query that is read as the same tree again.
 *
 * <p>A quote inside a word that looks like particles before a phrase, as in {@code שב"כניק}, is
 * glued to the word by an invisible {@link QueryText#JOINER} when a quote further on could be taken
 * for the end of that phrase.
 */
public final class CanonicalText {
    private CanonicalText() {}

    public static String of(Expression tree) {
        return withoutIdleJoiners(print(tree));
    }

    /** From the end, for what a quote opens depends on what stands behind it. */
    private static String withoutIdleJoiners(String text) {
        String kept = text;
        for (int at = kept.lastIndexOf(QueryText.JOINER);
                at >= 0;
                at = kept.lastIndexOf(QueryText.JOINER, at - 1)) {
            String without = kept.substring(0, at) + kept.substring(at + 1);
            long earlier = kept.substring(0, at).chars().filter(c -> c == QueryText.JOINER).count();
            if (Letters.closingQuote(QueryText.of(without), at - (int) earlier) < 0) {
                kept = without;
            }
        }
        return kept;
    }

    private static String print(Expression tree) {
        return switch (tree) {
            case Everything everything -> "";
            case All(List<Expression> parts, Span at) ->
                    parts.stream()
                            .map(CanonicalText::besideOthers)
                            .collect(Collectors.joining(" "));
            case Any(List<Expression> parts, Span at) ->
                    parts.stream()
                            .map(part ->
                                    part instanceof All ? "(" + print(part) + ")" : print(part))
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
        return part instanceof Any ? "(" + print(part) + ")" : print(part);
    }

    private static String unit(Expression part) {
        return switch (part) {
            case All all -> "(" + print(all) + ")";
            case Any any -> "(" + print(any) + ")";
            case Not not -> "(" + print(not) + ")";
            case Expression.Near near -> "(" + print(near) + ")";
            case Expression.SameParagraph same -> "(" + print(same) + ")";
            case Expression.Either either -> print(either);
            case Expression.Text text -> print(text);
            case Everything e -> print(e);
            case InField e -> print(e);
            case Value e -> print(e);
            case Published e -> print(e);
        };
    }

    private static String text(Expression.Text text) {
        return switch (text) {
            case Expression.Word(String word, Span at) -> joined(word);
            case Expression.Exact(String word, Span at) -> "=" + joined(word);
            case Expression.Phrase(String particle, String words, Span at) ->
                    glued(particle, words) + '"' + joined(words) + '"';
            case Expression.Prefix(String stem, Span at) -> joined(stem) + "*";
            case Expression.Similar(String word, Span at) -> joined(word) + "~";
            case Expression.Near(var parts, int distance, boolean ordered, Span at) ->
                    joined(parts, (ordered ? " ADJ/" : " NEAR/") + distance + " ");
            case Expression.SameParagraph(var parts, Span at) -> joined(parts, " SAME ");
            case Expression.AtLeast(int times, Expression.Text part, Span at) ->
                    "ATLEAST/" + times + "(" + print(part) + ")";
            case Expression.Either(var parts, Span at) -> "(" + joined(parts, " OR ") + ")";
        };
    }

    private static String glued(String particle, String words) {
        return particle.isEmpty() || !Letters.needsDash(words) ? particle : particle + "-";
    }

    /** With joiners at the quotes inside that could open a phrase. */
    private static String joined(String words) {
        if (words.indexOf('"') < 0) {
            return words;
        }
        QueryText text = QueryText.of(words);
        StringBuilder joined = new StringBuilder(words.length() + 4);
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '"' && looksOpening(words, text, i)) {
                joined.append(QueryText.JOINER);
            }
            joined.append(words.charAt(i));
        }
        return joined.toString();
    }

    private static boolean looksOpening(String words, QueryText text, int quote) {
        String before = words.substring(words.lastIndexOf(' ', quote) + 1, quote);
        return Letters.looksOpening(text, quote) || Letters.canOpenBehind(before, text, quote);
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
        return bare ? value : '"' + joined(value) + '"';
    }
}
