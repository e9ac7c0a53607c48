package mabat.query;

import java.util.ArrayList;
import java.util.List;
import mabat.query.Expression.Any;
import mabat.query.Expression.Either;
import mabat.query.Expression.Near;
import mabat.query.Expression.Phrase;
import mabat.query.Expression.SameParagraph;
import mabat.query.Expression.Text;
import mabat.query.Findings.Edit;
import org.jspecify.annotations.Nullable;

/** The ends of the tree: words in the light of the field they stand in, and what NEAR joins. */
final class Leaves {
    private final Findings findings;

    Leaves(Findings findings) {
        this.findings = findings;
    }

    /** A word, or the value of the field it stands in. */
    Expression leaf(Text leaf, @Nullable QueryField field) {
        if (field == null || field.kind() == QueryField.Kind.TEXT) {
            return leaf;
        }
        return value(field, plain(leaf), leaf.at());
    }

    private static String plain(Text leaf) {
        return switch (leaf) {
            case Expression.Word(var text, var at) -> text;
            case Expression.Exact(var text, var at) -> text;
            case Expression.Similar(var text, var at) -> text;
            case Expression.Prefix(var stem, var at) -> stem;
            case Phrase(var particle, var text, var at) -> text;
            case Near near -> CanonicalText.of(near).replace("\"", "");
            case SameParagraph same -> CanonicalText.of(same);
            case Expression.AtLeast times -> CanonicalText.of(times);
            case Either either -> CanonicalText.of(either);
        };
    }

    Expression value(@Nullable QueryField field, String text, Span at) {
        if (field == null) {
            throw new IllegalStateException("a value without its field");
        }
        boolean openRange = field.kind() == QueryField.Kind.DATE && text.startsWith("..");
        if (!Letters.hasWord(text) && !openRange) {
            findings.error(ProblemCode.FIELD_WITHOUT_VALUE, at, Edit.remove(at), field.canonical());
            return new Expression.Everything(at);
        }
        return field.kind() == QueryField.Kind.DATE
                ? date(text, at)
                : new Expression.Value(field, Letters.withoutStrayQuotes(text).strip(), at);
    }

    private Expression date(String text, Span at) {
        return switch (DateReader.read(text)) {
            case DateReader.Outcome.Understood(DateExpression date) ->
                    new Expression.Published(date, at);
            case DateReader.Outcome.WrongOrder(String swapped) -> {
                findings.error(
                        ProblemCode.DATE_ORDER, at, new Edit(at.start(), at.end(), swapped), text);
                yield new Expression.Everything(at);
            }
            case DateReader.Outcome.NoDate() -> {
                findings.error(
                        ProblemCode.BAD_DATE,
                        at,
                        new Edit(at.start(), at.end(), DateGuess.of(text)),
                        text);
                yield new Expression.Everything(at);
            }
        };
    }

    /** What can stand beside NEAR; an error and null when this cannot. */
    @Nullable Text text(Expression part, Token.Between sign) {
        Text text = text(part);
        if (text == null) {
            findings.error(
                    ProblemCode.NOT_BESIDE_PROXIMITY,
                    part.at(),
                    new Edit(sign.at().start(), sign.at().end(), "AND"),
                    sign.text());
        }
        return text;
    }

    /** What ATLEAST can count; an error and null when it cannot count this. */
    @Nullable Text counted(Expression part, Token.TimesSign sign) {
        Text text = text(part);
        if (text == null) {
            findings.error(
                    ProblemCode.NOT_INSIDE_TIMES, part.at(), Edit.remove(sign.at()), sign.text());
        }
        return text;
    }

    private static @Nullable Text text(Expression part) {
        if (part instanceof Text text) {
            return text;
        }
        if (!(part instanceof Any any)) {
            return null;
        }
        List<Text> parts = new ArrayList<>();
        for (Expression one : any.parts()) {
            Text text = text(one);
            if (text == null) {
                return null;
            }
            if (text instanceof Either inner) {
                parts.addAll(inner.parts());
            } else {
                parts.add(text);
            }
        }
        return new Either(parts, any.at());
    }

    /**
     * @param bracketed whether the left part stood in brackets, so that it stays a part of its own
     */
    Text proximity(Text left, Text right, Token.Between sign, boolean bracketed) {
        Span at = left.at().to(right.at());
        if (sign instanceof Token.NearSign near) {
            List<Text> parts = new ArrayList<>();
            if (!bracketed
                    && left instanceof Near before
                    && before.distance() == near.distance()
                    && before.ordered() == near.ordered()
                    && !before.at().equals(before.parts().get(0).at())) {
                parts.addAll(before.parts());
            } else {
                parts.add(left);
            }
            parts.add(right);
            return new Near(parts, near.distance(), near.ordered(), at);
        }
        List<Text> parts = new ArrayList<>();
        if (!bracketed && left instanceof SameParagraph before) {
            parts.addAll(before.parts());
        } else {
            parts.add(left);
        }
        parts.add(right);
        return new SameParagraph(parts, at);
    }
}
